import type { Instant } from '../../journey/instant.ts';
import { type SampleOrder, type SampleWebhook, tokenOf } from './sample.ts';
import { standardSamples } from './standard-webhooks.ts';

type Sample = (order: SampleOrder, secret: string, at: Instant) => SampleWebhook;

/** Our order document in the envelope of CloudEvents, in structured mode. */
const enveloped =
  (sample: Sample): Sample =>
  (order, secret, at) => {
    const { type, timestamp, data } = JSON.parse(sample(order, secret, at).body);
    const event = { specversion: '1.0', source: '/shop.example', type: `example.shop.${type}`, time: timestamp, data };
    return {
      method: 'POST',
      path: '/orders/cloudevents',
      headers: { 'content-type': 'application/cloudevents+json; charset=utf-8', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ ...event, id: tokenOf(JSON.stringify(event), 27) }),
    };
  };

/** What a shop's own code sends as CloudEvents. */
export const cloudeventsSamples = Object.fromEntries(
  Object.entries(standardSamples).map(([event, sample]) => [event, enveloped(sample)]),
) as typeof standardSamples;

export const cloudeventsId = ({ id }: SampleOrder): string => id;

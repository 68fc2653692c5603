import type { SentMail } from '../../infra/local/endpoints/mail.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import { day, minute } from '../../shared/journey/instant.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { type House, openHouse, read } from '../e2e/house.ts';
import { cast } from '../e2e/month.ts';
import { mime } from '../sim/mime.ts';

export const buyer = cast.zsofia;

/** An unhappy customer whom somebody of the staff (`me`) was told of, and where an answer goes (`to`). */
export async function openAlerted() {
  // As on AWS: several mails are taken in at once, each call in turn.
  const house = await openHouse({ interleave: { width: 2, random: () => 0.99 } });
  await house.tell('shopify', 'paid', buyer);
  await house.passes(45 * day);
  const journey = house.mails('check-in')[0]?.tags.journey ?? '';
  await house.post(`/r/${journey}`, { rating: '1', about: 'check-in', id: 'abcdefgh-1', text: 'The lid broke.' });
  await house.passes(5 * minute);
  const alert = house.mails('alert')[0];
  if (!alert) throw new Error('nobody was told');
  const [to = '', me = ''] = [alert.replyTo[0], alert.to[0]];
  const other = me === 'mari@shop.example' ? 'jaan@shop.example' : 'mari@shop.example';

  /** A mail of somebody's, a minute passes; answers with its key in the bucket. */
  async function write(from: string, at: string, text: string, headers: Record<string, string> = {}): Promise<string> {
    const raw = mime({ from, to: at, subject: 'Re: x', text, date: house.system.clock.now(), headers });
    const key = house.system.deliverMail(raw, [at]);
    await house.passes(minute);
    return key;
  }

  const load = () => openJourneys({ aws: house.system.aws, env: environment(house.url) }).load(journey);

  return {
    house,
    journey,
    alert,
    to,
    me,
    other,
    write,
    /** S3 tells of the same mail again. */
    async comesAgain(key: string): Promise<void> {
      house.system.services.bucket.put(key, house.system.services.bucket.get(key));
      await house.passes(minute);
    },
    touchpoint: async () => (await load())?.touchpoint,
    history: async () => (await load())?.history ?? [],
    lastTo: (address: string) => lastTo(house, address),
  };
}

export type Alerted = Awaited<ReturnType<typeof openAlerted>>;

export const lastTo = (house: House, address: string): SentMail | undefined =>
  house
    .mails()
    .filter(({ to }) => to.includes(address))
    .at(-1);

export const textOf = async (mail: SentMail | undefined): Promise<string> => (mail ? (await read(mail)).text : '');

import type { ComponentChildren } from 'preact';
import type { Instant } from '../journey/instant.ts';
import type { Attachment, Journey, Response } from '../journey/journey.ts';
import { line, lines } from '../mail/compose/shown.ts';
import { refusalSays, responseSays, staffTime } from '../mail/compose/staff-facts.ts';
import type { StaffVoice } from '../mail/compose/staff-words.ts';
import type { Shop } from '../shop.ts';

/** How words are shown. */
export interface Showing {
  shop: Shop;
  voice: StaffVoice;
  /** Where a picture of the customer's is shown, by its key in the mail bucket. */
  pictureLink?: ((key: string) => string) | undefined;
}

const Words = ({ response, ...showing }: Showing & { response: Response }) => (
  <>
    {response.text && (
      <blockquote dir="auto" lang={response.language === 'und' ? undefined : response.language}>
        {lines(response.text)}
      </blockquote>
    )}
    {response.attachments?.map((one, index) => (
      <Attached key={index} attachment={one} {...showing} />
    ))}
    <p class="muted small">{responseSays(response, showing.shop, showing.voice)}</p>
    {response.doubt && <p class="notice">{showing.voice.say(`doubt.${response.doubt}`)}</p>}
    {response.contradicts && <p class="small alarm">{showing.voice.say('contradiction')}</p>}
  </>
);

/** A picture, or what came and was not kept, and why. */
function Attached({ attachment, pictureLink, voice }: Showing & { attachment: Attachment }) {
  const name = line(attachment.name, 80) || voice.say('attachmentNameless');
  if (!attachment.key || !pictureLink) return <p class="small">{refusalSays(attachment, voice)}</p>;
  const link = pictureLink(attachment.key);
  return (
    <p>
      <a href={link} rel="noreferrer">
        <img src={link} alt={voice.say('pictureOf', { name })} class="picture" />
      </a>
    </p>
  );
}

/** Mails and words of one order, theirs and ours, the newest first. */
export function Conversation({ journey, ...showing }: Showing & { journey: Journey }) {
  const { shop, voice } = showing;
  const turns: { at: Instant; ours: boolean; shown: ComponentChildren }[] = [
    ...Object.entries(journey.outcomes).flatMap(([kind, outcome]) =>
      outcome?.is === 'sent'
        ? [{ at: outcome.at, ours: true, shown: <SentMail kind={kind} at={outcome.at} {...showing} /> }]
        : [],
    ),
    ...journey.responses.map((response) => ({
      at: response.at,
      ours: false,
      shown: <Words response={response} {...showing} />,
    })),
    ...[...(journey.touchpoint?.answers ?? []), ...(journey.touchpoint?.outgoing ?? [])].map(({ at, by, text }) => ({
      at,
      ours: true,
      shown: (
        <>
          <p class="lined" dir="auto">
            {lines(text)}
          </p>
          <p class="muted small">
            {line(by)}, {staffTime(at, shop, voice)}
          </p>
        </>
      ),
    })),
  ].sort((one, other) => (one.at < other.at ? 1 : -1));
  return (
    <ol class="said">
      {turns.map(({ ours, shown }, index) => (
        <li key={index} class={ours ? 'ours' : undefined}>
          {shown}
        </li>
      ))}
    </ol>
  );
}

function SentMail({ kind, at, shop, voice }: Showing & { kind: string; at: Instant }) {
  const mail =
    kind === 'thank-you' || kind === 'check-in' || kind === 're-check' ? voice.say(`follow-up.${kind}`) : kind;
  return (
    <p class="muted small">
      {voice.say('mailSent', { mail })}, {staffTime(at, shop, voice)}
    </p>
  );
}

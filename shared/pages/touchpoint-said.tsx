import type { Attachment, Note, Response, Touchpoint } from '../journey/journey.ts';
import { line, lines } from '../mail/compose/shown.ts';
import { refusalSays, responseSays, staffTime } from '../mail/compose/staff-facts.ts';
import type { StaffVoice } from '../mail/compose/staff-words.ts';
import type { Shop } from '../shop.ts';

type PictureLink = ((key: string) => string) | undefined;

interface SaidProps {
  responses: Response[];
  shop: Shop;
  voice: StaffVoice;
  pictureLink: PictureLink;
}

/** What the customer said, in their own words, the newest first. */
export const Said = ({ responses, shop, voice, pictureLink }: SaidProps) => (
  <>
    {responses.toReversed().map((response) => (
      <div key={response.id}>
        {response.text && (
          <blockquote dir="auto" lang={response.language === 'und' ? undefined : response.language}>
            {lines(response.text)}
          </blockquote>
        )}
        {response.attachments?.map((one, index) => (
          <Attached key={index} attachment={one} pictureLink={pictureLink} voice={voice} />
        ))}
        <p class="muted small">{responseSays(response, shop, voice)}</p>
        {response.doubt && <p class="notice">{voice.say(`doubt.${response.doubt}`)}</p>}
        {response.contradicts && <p class="small alarm">{voice.say('contradiction')}</p>}
      </div>
    ))}
  </>
);

/** A picture, or what came and was not kept, and why. */
function Attached({
  attachment,
  pictureLink,
  voice,
}: {
  attachment: Attachment;
  pictureLink: PictureLink;
  voice: StaffVoice;
}) {
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

/** What staff did and noted so far. */
export const Done = ({
  touchpoint: { resolution, notes },
  shop,
  voice,
}: {
  touchpoint: Touchpoint;
  shop: Shop;
  voice: StaffVoice;
}) => (
  <>
    {resolution && <Noted heading="What was done" note={resolution} shop={shop} voice={voice} />}
    {notes.length > 0 && <h2 style="margin-top:0">Notes</h2>}
    {notes.map((note, index) => (
      <Noted key={index} note={note} shop={shop} voice={voice} />
    ))}
  </>
);

const Noted = ({
  heading,
  note: { at, by, text },
  shop,
  voice,
}: {
  heading?: string;
  note: Note;
  shop: Shop;
  voice: StaffVoice;
}) => (
  <>
    {heading && <h2 style="margin-top:0">{heading}</h2>}
    <p style="white-space:pre-line" dir="auto">
      {lines(text)}
      {'\n'}
      <span class="muted small">
        {line(by)}, {staffTime(at, shop, voice)}
      </span>
    </p>
  </>
);

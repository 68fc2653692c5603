import type { Attachment, Note, Response, Touchpoint } from '../journey/journey.ts';
import { line, lines } from '../mail/compose/shown.ts';
import { contradictionSays, doubtSays, refusalSays, responseSays, staffTime } from '../mail/compose/staff-facts.ts';
import type { Shop } from '../shop.ts';

type PictureLink = ((key: string) => string) | undefined;

interface SaidProps {
  responses: Response[];
  shop: Shop;
  pictureLink: PictureLink;
}

/** What the customer said, in their own words, the newest first. */
export const Said = ({ responses, shop, pictureLink }: SaidProps) => (
  <>
    {responses.toReversed().map((response) => (
      <div key={response.id}>
        {response.text && (
          <blockquote dir="auto" lang={response.language === 'und' ? undefined : response.language}>
            {lines(response.text)}
          </blockquote>
        )}
        {response.attachments?.map((one, index) => (
          <Attached key={index} attachment={one} pictureLink={pictureLink} />
        ))}
        <p class="muted small">{responseSays(response, shop)}</p>
        {response.doubt && <p class="notice">{doubtSays[response.doubt]}</p>}
        {response.contradicts && <p class="small alarm">{contradictionSays}</p>}
      </div>
    ))}
  </>
);

/** A picture, or what came and was not kept, and why. */
function Attached({ attachment, pictureLink }: { attachment: Attachment; pictureLink: PictureLink }) {
  const name = line(attachment.name, 80) || 'without a name';
  if (!attachment.key || !pictureLink) return <p class="small">{refusalSays(attachment)}</p>;
  const link = pictureLink(attachment.key);
  return (
    <p>
      <a href={link} rel="noreferrer">
        <img src={link} alt={`From the customer: ${name}`} style="max-width:100%;max-height:24rem" />
      </a>
    </p>
  );
}

/** What staff did and noted so far. */
export const Done = ({ touchpoint: { resolution, notes }, shop }: { touchpoint: Touchpoint; shop: Shop }) => (
  <>
    {resolution && <Noted heading="What was done" note={resolution} shop={shop} />}
    {notes.length > 0 && <h2 style="margin-top:0">Notes</h2>}
    {notes.map((note, index) => (
      <Noted key={index} note={note} shop={shop} />
    ))}
  </>
);

const Noted = ({ heading, note: { at, by, text }, shop }: { heading?: string; note: Note; shop: Shop }) => (
  <>
    {heading && <h2 style="margin-top:0">{heading}</h2>}
    <p style="white-space:pre-line" dir="auto">
      {lines(text)}
      {'\n'}
      <span class="muted small">
        {line(by)}, {staffTime(at, shop)}
      </span>
    </p>
  </>
);

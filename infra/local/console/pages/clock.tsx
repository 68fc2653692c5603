import type { Instant } from '../../../../shared/journey/instant.ts';
import { customerName, staffTime } from '../../../../shared/mail/compose/staff-facts.ts';
import { staffVoice } from '../../../../shared/mail/compose/staff-words.ts';
import type { Shop } from '../../../../shared/shop.ts';
import type { jumps, NextDue } from '../jumps.ts';

/** What time it is for Aftercare, and the ways to let it pass. */
export const Clock = ({ shop, now, next }: { shop: Shop; now: Instant; next: NextDue | undefined }) => (
  <section class="clock" aria-label="Clock" id="clock" data-live="">
    <div class="wide">
      <time class="now" dateTime={now}>
        {fullTime(now, shop)}
      </time>
      <form method="post" action="/console/clock" class="jumps">
        {Object.entries(says).map(([by, text]) => (
          <button type="submit" name="by" value={by} id={`jump-${by}`} key={by}>
            {text}
          </button>
        ))}
        {next && (
          <button type="submit" name="by" value="next" id="jump-next" class="main">
            To the next thing due: {next.what}, {customerName(next.journey, staffVoice(shop, 'en'))},{' '}
            {staffTime(next.at, shop, staffVoice(shop, 'en'))}
          </button>
        )}
      </form>
    </div>
  </section>
);

const says: Record<keyof typeof jumps, string> = { hour: '+ hour', day: '+ day', week: '+ week', month: '+ month' };

const fullTime = (now: Instant, shop: Shop): string =>
  new Intl.DateTimeFormat(staffVoice(shop, 'en').locale, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: shop.timeZone,
  }).format(Date.parse(now));

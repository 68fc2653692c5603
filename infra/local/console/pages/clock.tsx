import type { Instant } from '../../../../shared/journey/instant.ts';
import { customerName, staffLocale, staffTime } from '../../../../shared/mail/compose/staff-facts.ts';
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
            To the next thing due: {next.what}, {customerName(next.journey)}, {staffTime(next.at, shop)}
          </button>
        )}
      </form>
    </div>
  </section>
);

const says: Record<keyof typeof jumps, string> = { hour: '+ hour', day: '+ day', week: '+ week', month: '+ month' };

const fullTime = (now: Instant, { timeZone, ...shop }: Shop): string =>
  new Intl.DateTimeFormat(staffLocale({ timeZone, ...shop }), {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  }).format(Date.parse(now));

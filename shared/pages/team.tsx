import type { Instant } from '../journey/instant.ts';
import { staffTime } from '../mail/compose/staff-facts.ts';
import type { en } from '../mail/compose/staff-languages/en.ts';
import type { Staff } from '../shop.ts';
import { Csrf, deskDocument, type Frame } from './desk-frame.tsx';

export interface TeamPage extends Frame {
  now: Instant;
  /** How many each has open, and how many of them are late, by id; `''` is nobody. */
  counts: Readonly<Record<string, { open: number; late: number }>>;
  away: Readonly<Record<string, Instant>>;
  problem?: Extract<keyof typeof en, `problem.${string}`> | undefined;
}

/** Who has how many, and who is away. Everyone sets themselves away; a manager anybody. */
export function teamPage(page: TeamPage): string {
  const { voice, shop, problem } = page;
  const { say } = voice;
  return deskDocument({
    ...page,
    title: say('team'),
    current: '/desk/team',
    children: (
      <div class="card">
        {problem && (
          <p class="notice alarm" role="alert">
            {say(problem)}
          </p>
        )}
        <h1>{say('team')}</h1>
        <p class="muted">{say('awayHint')}</p>
        <ul class="waiting">
          {shop.staff.map((person) => (
            <li key={person.id}>
              <h2>
                <a href={`/desk?who=${person.id}`}>{person.name}</a>
              </h2>
              <p class="muted">{say(`role.${person.role}`)}</p>
              <Has {...page} id={person.id} />
              <Presence {...page} person={person} />
            </li>
          ))}
          <li>
            <h2>
              <a href="/desk?who=nobody">{say('nobodys')}</a>
            </h2>
            <Has {...page} id="" />
          </li>
        </ul>
        <form method="post" action="/desk/sign-out">
          <Csrf csrf={page.csrf} />
          <button type="submit" name="action" value="everywhere" class="quiet">
            {say('signOutAll')}
          </button>
        </form>
      </div>
    ),
  });
}

const Has = ({ counts, voice: { say }, id }: TeamPage & { id: string }) => (
  <p>
    {say('openOnes')}: {counts[id]?.open ?? 0} · {say('overdueOnes')}: {counts[id]?.late ?? 0}
  </p>
);

function Presence({ person, me, away, now, voice, shop, csrf }: TeamPage & { person: Staff }) {
  const { say } = voice;
  const until = away[person.id];
  const isAway = until !== undefined && until > now;
  const may = person.id === me.id || me.role === 'manager';
  const planned = person.absences.filter(({ to }) => to >= now.slice(0, 10));
  return (
    <>
      <p>{isAway ? say('awayUntil', { time: staffTime(until, shop, voice) }) : say('here')}</p>
      {planned.map(({ from, to }) => (
        <p key={from} class="muted small">
          {say('awayPlanned', { from, to })}
        </p>
      ))}
      {may && (
        <form method="post">
          <Csrf csrf={csrf} />
          <input type="hidden" name="person" value={person.id} />
          {isAway ? (
            <button type="submit" name="action" value="back" class="quiet">
              {say(person.id === me.id ? 'setBack' : 'setBackOther')}
            </button>
          ) : (
            <>
              <label>
                {say('setAway')}
                <input type="datetime-local" name="until" required aria-label={`${say('setAway')} (${person.name})`} />
              </label>
              <button type="submit" name="action" value="away" class="quiet">
                {say('setAwayButton')}
              </button>
            </>
          )}
        </form>
      )}
    </>
  );
}

import type { MeasureName } from '../figures/measures.ts';
import { AsOf } from './as-of.tsx';
import { ChooseWeeks } from './choose-weeks.tsx';
import { Tile } from './figure-tile.tsx';
import { addressOf, type FiguresView, figuresPath } from './figures-view.ts';
import { Standards } from './standards.tsx';

const groups = {
  customers: ['satisfied', 'nps', 'asked', 'answered', 'silent', 'complaints'],
  putRight: ['putRight', 'responded', 'respondedInTime', 'resolved', 'resolvedInTime'],
  loyalty: ['againAfterComplaint', 'againWithout'],
  orders: ['complained', 'refunded', 'returned'],
} as const satisfies Record<string, readonly MeasureName[]>;

/** Of 27 who are unhappy one complains (J. Goodman, TARP, as the README has it). */
const silentForEach = 26;

/** Every figure with its trend; each leads to the numbers behind it. */
export function FiguresBoard(view: FiguresView) {
  const { voice, now } = view;
  const { say } = voice;
  const silent = now.total('silent');
  const spoke = now.total('complaints')?.value ?? 0;
  return (
    <>
      <section class="card">
        <h1>{say('navFigures')}</h1>
        <AsOf {...view} />
        <div class="choose">
          <ChooseWeeks {...view} path={figuresPath} />
          {view.me.role === 'manager' && (
            <a class="button quiet" href={addressOf(view.weeks, { csv: '1' })} download>
              {say('asCsv')}
            </a>
          )}
        </div>
        {view.me.role !== 'manager' && <p class="muted small">{say('csvManagers')}</p>}
      </section>
      {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
        <section class="card" key={group}>
          <h2 class="first">{say(`group.${group}`)}</h2>
          <ul class="tiles">
            {groups[group]
              .filter((name) => name !== 'nps' || Object.keys(view.shop.followUps.checkIn.nps).length > 0)
              .map((name) => (
                <Tile key={name} name={name} view={view} />
              ))}
          </ul>
          {group === 'customers' && silent && (
            <p class="small">
              {say('silentSays', { spoke, hidden: Math.min(spoke * silentForEach, silent.part), silent: silent.part })}
            </p>
          )}
        </section>
      ))}
      <Standards {...view} />
    </>
  );
}

import type { figuresOver } from '../figures/figures.ts';
import { isKept, type Measure, type MeasureName, measureNames, measures, standardNames } from '../figures/measures.ts';
import type { Instant } from '../journey/instant.ts';
import { staffTime } from '../mail/compose/staff-facts.ts';
import type { StaffVoice } from '../mail/compose/staff-words.ts';
import type { Shop, Staff } from '../shop.ts';
import { boundsOf, Chart } from './chart.tsx';
import { Csrf } from './desk-frame.tsx';
import { behindSays, figureSays, valueSays, weekSays } from './figure-words.ts';
import { Scroll } from './scroll.tsx';

export type FiguresOver = ReturnType<typeof figuresOver>;

export interface FiguresView {
  shop: Shop;
  voice: StaffVoice;
  me: Staff;
  csrf: string;
  /** When it was counted. */
  at: Instant;
  weeks: readonly string[];
  now: FiguresOver;
  /** Of as many weeks before. */
  before: FiguresOver;
}

export const figuresPath = '/desk/figures';
export const problemsPath = '/desk/problems';
export const spans = [4, 13, 26, 52] as const;

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
        <Choose {...view} />
        {view.me.role === 'manager' ? (
          <p>
            <a href={`${figuresPath}?weeks=${view.weeks.length}&csv=1`}>{say('asCsv')}</a>
          </p>
        ) : (
          <p class="muted small">{say('csvManagers')}</p>
        )}
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

export const AsOf = ({ at, shop, voice, csrf }: Pick<FiguresView, 'shop' | 'voice' | 'csrf'> & { at?: Instant }) => (
  <form method="post" action={figuresPath} class="choose">
    {at && <span>{voice.say('figuresAsOf', { time: staffTime(at, shop, voice) })}</span>}
    <Csrf csrf={csrf} />
    <button type="submit" name="action" value="count" class="quiet">
      {voice.say('countAnew')}
    </button>
  </form>
);

function Choose({ weeks, voice: { say } }: FiguresView) {
  return (
    <form method="get" action={figuresPath} class="choose">
      <label>
        {say('weeksChosen')}
        <select name="weeks">
          {spans.map((span) => (
            <option key={span} value={span} selected={span === weeks.length}>
              {span}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{say('show')}</button>
    </form>
  );
}

function Tile({ name, view }: { name: MeasureName; view: FiguresView }) {
  const { voice, now, before, weeks, shop } = view;
  const figure = now.total(name);
  const earlier = before.total(name);
  return (
    <li>
      <h3>
        <a href={`${figuresPath}?weeks=${weeks.length}&measure=${name}`}>{voice.say(`measure.${name}`)}</a>
      </h3>
      <p class="big">{figureSays(name, figure, voice)}</p>
      <p class="muted small">
        {[
          figure && behindSays(name, figure, voice),
          earlier && voice.say('before', { value: valueSays(name, earlier.value, voice) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <WeeklyChart name={name} now={now} voice={voice} standard={standardOf(shop, name)} />
    </li>
  );
}

export function WeeklyChart({
  name,
  now,
  voice,
  standard,
}: {
  name: MeasureName;
  now: FiguresOver;
  voice: StaffVoice;
  standard: number | undefined;
}) {
  const lines = now.byWeek(name);
  const { unit }: Measure = measures[name];
  const [first, last] = [lines[0]?.key ?? '', lines.at(-1)?.key ?? ''];
  return (
    <Chart
      name={voice.say('chartOf', {
        name: voice.say(`measure.${name}`),
        first: weekSays(first, voice),
        last: weekSays(last, voice),
      })}
      points={lines.map(({ key, figure }) => ({
        label: key,
        figure,
        says: `${weekSays(key, voice)}: ${figureSays(name, figure, voice)}`,
      }))}
      bounds={boundsOf(
        lines.map(({ figure }) => figure),
        unit,
        standard,
      )}
      standard={standard}
    />
  );
}

/** What the shop set itself, kept or missed, week by week. */
function Standards({ shop, voice, now, weeks }: FiguresView) {
  const { say } = voice;
  const set = standardNames.filter((name) => shop.standards[name] !== undefined);
  const shown = weeks.slice(-6);
  return (
    <section class="card">
      <h2 class="first">{say('standards')}</h2>
      {set.length === 0 ? (
        <p>{say('standardsNone')}</p>
      ) : (
        <Scroll name={say('standards')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('weekOf')}</th>
                {shown.map((week) => (
                  <th key={week} scope="col">
                    {weekSays(week, voice)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {set.map((name) => {
                const lines = now.byWeek(name).slice(-shown.length);
                const standard = shop.standards[name] ?? 0;
                return (
                  <tr key={name}>
                    <th scope="row">
                      {say(`measure.${name}`)}, {boundSays(name, standard, voice)}
                    </th>
                    {lines.map(({ key, figure }) => (
                      <td key={key} class={figure && !isKept(name, figure, standard) ? 'alarm' : undefined}>
                        {figure
                          ? `${say(isKept(name, figure, standard) ? 'kept' : 'missed')} (${valueSays(name, figure.value, voice)})`
                          : '–'}
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}

/** `at least 90 %`. */
export function boundSays(name: (typeof standardNames)[number], standard: number, voice: StaffVoice): string {
  const value = valueSays(name, standard, voice);
  return voice.say(measures[name].better === 'less' ? 'standardAtMost' : 'standardAtLeast', { value });
}

export const standardOf = (shop: Shop, name: MeasureName): number | undefined =>
  standardNames.some((one) => one === name) ? shop.standards[name as (typeof standardNames)[number]] : undefined;

export const isMeasure = (name: string | undefined): name is MeasureName => measureNames.some((one) => one === name);

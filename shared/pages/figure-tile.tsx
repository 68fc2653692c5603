import { type Measure, type MeasureName, measures } from '../figures/measures.ts';
import type { StaffVoice } from '../mail/compose/staff-words.ts';
import type { Shop } from '../shop.ts';
import { boundsOf, Chart } from './chart.tsx';
import { behindSays, figureSays, valueSays, weekSays } from './figure-words.ts';
import { addressOf, type FiguresView, standardOf, targetOf } from './figures-view.ts';

/** A figure with its trend; it leads to what stands behind it. */
export function Tile({ name, view }: { name: MeasureName; view: FiguresView }) {
  const { voice, now, before, weeks, shop } = view;
  const figure = now.total(name);
  const earlier = before.total(name);
  const says = [
    figure && behindSays(name, figure, voice),
    targetSays(name, shop, voice),
    earlier && voice.say('before', { value: valueSays(name, earlier.value, voice) }),
  ];
  return (
    <li>
      <h3>
        <a href={addressOf(weeks, { measure: name })}>{voice.say(`measure.${name}`)}</a>
      </h3>
      <p class="big">
        {figure ? (
          <a href={addressOf(weeks, { measure: name, list: 'yes' })}>{figureSays(name, figure, voice)}</a>
        ) : (
          figureSays(name, figure, voice)
        )}
      </p>
      <p class="muted small">{says.filter(Boolean).join(' · ')}</p>
      <WeeklyChart name={name} {...view} />
    </li>
  );
}

/** `target: 4h`, of what the shop gives itself a time for. */
export function targetSays(name: MeasureName, shop: Shop, voice: StaffVoice): string | undefined {
  const target = targetOf(shop, name);
  return target === undefined ? undefined : voice.say('target', { value: valueSays(name, target, voice) });
}

/** A figure, week by week, beside what the shop asks of itself. */
export function WeeklyChart({ name, now, voice, shop }: FiguresView & { name: MeasureName }) {
  const lines = now.byWeek(name);
  const { unit }: Measure = measures[name];
  const standard = standardOf(shop, name) ?? targetOf(shop, name);
  const [first, last] = [lines[0]?.key ?? '', lines.at(-1)?.key ?? ''];
  return (
    <>
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
      <p class="ends" aria-hidden="true">
        <span>{weekSays(first, voice)}</span>
        <span>{weekSays(last, voice)}</span>
      </p>
    </>
  );
}

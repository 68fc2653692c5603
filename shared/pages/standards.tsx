import { isKept, measures, standardNames } from '../figures/measures.ts';
import type { StaffVoice } from '../mail/compose/staff-words.ts';
import { valueSays, weekSays } from './figure-words.ts';
import type { FiguresView } from './figures-view.ts';
import { Scroll } from './scroll.tsx';

/** What the shop set itself, kept or missed, week by week. */
export function Standards({ shop, voice, now, weeks }: FiguresView) {
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
          <table class="spread">
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
function boundSays(name: (typeof standardNames)[number], standard: number, voice: StaffVoice): string {
  const value = valueSays(name, standard, voice);
  return voice.say(measures[name].better === 'less' ? 'standardAtMost' : 'standardAtLeast', { value });
}

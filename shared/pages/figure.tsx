import { type Dimension, dimensions, type Line } from '../figures/figures.ts';
import type { MeasureName } from '../figures/measures.ts';
import { targetSays, WeeklyChart } from './figure-tile.tsx';
import { behindSays, figureSays, keySays } from './figure-words.ts';
import { addressOf, type FiguresView } from './figures-view.ts';
import { Scroll } from './scroll.tsx';

const mostRows = 20;

/** One figure: its trend, and every number behind it. */
export function FigureDetail({ name, ...view }: FiguresView & { name: MeasureName }) {
  const { voice, now, shop, weeks } = view;
  const { say } = voice;
  const total = now.total(name);
  return (
    <section class="card">
      <p>
        <a href={addressOf(weeks)}>{say('allFigures')}</a>
      </p>
      <h1>{say(`measure.${name}`)}</h1>
      <p>{say(`means.${name}`)}</p>
      <p class="big">
        <a href={addressOf(weeks, { measure: name, list: 'yes' })}>{figureSays(name, total, voice)}</a>
      </p>
      <p class="muted">
        {[total && behindSays(name, total, voice), targetSays(name, shop, voice)].filter(Boolean).join(' · ')}
      </p>
      <WeeklyChart name={name} {...view} />
      <h2>{say('numbersBehind')}</h2>
      <Numbers name={name} caption={say('byWeek')} by="week" lines={now.byWeek(name)} {...view} />
      {dimensions.map((dimension) => {
        const lines = now.by(name, dimension).slice(0, mostRows);
        const caption = say(`by.${dimension}`);
        return (
          lines.length > 0 && (
            <Numbers key={dimension} name={name} caption={caption} by={dimension} lines={lines} {...view} />
          )
        );
      })}
    </section>
  );
}

interface Table extends FiguresView {
  name: MeasureName;
  caption: string;
  by: Dimension | 'week';
  lines: readonly Line[];
}

/** Every number leads to those behind it. */
function Numbers({ name, caption, by, lines, voice, weeks }: Table) {
  const { say } = voice;
  return (
    <Scroll name={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{by === 'week' ? say('weekOf') : caption}</th>
            <th scope="col" class="number">
              {say('value')}
            </th>
            <th scope="col">{say('counted')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, figure, size }) => (
            <tr key={key}>
              <th scope="row" dir="auto">
                {keySays(by, key, voice)}
              </th>
              <td class="number">
                {figure ? (
                  <a href={addressOf(weeks, { measure: name, by, key, list: 'yes' })}>
                    {figureSays(name, figure, voice)}
                  </a>
                ) : (
                  '–'
                )}
              </td>
              <td>{figure ? behindSays(name, figure, voice) || size : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

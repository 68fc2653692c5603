import { dimensions, type Line } from '../figures/figures.ts';
import type { MeasureName } from '../figures/measures.ts';
import { line as shownLine } from '../mail/compose/shown.ts';
import type { StaffVoice } from '../mail/compose/staff-words.ts';
import { behindSays, figureSays, weekSays } from './figure-words.ts';
import { type FiguresView, figuresPath, standardOf, WeeklyChart } from './figures.tsx';
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
        <a href={`${figuresPath}?weeks=${weeks.length}`}>{say('allFigures')}</a>
      </p>
      <h1>{say(`measure.${name}`)}</h1>
      <p>{say(`means.${name}`)}</p>
      <p class="big">{figureSays(name, total, voice)}</p>
      {total && <p class="muted">{behindSays(name, total, voice)}</p>}
      <WeeklyChart name={name} now={now} voice={voice} standard={standardOf(shop, name)} />
      <h2>{say('numbersBehind')}</h2>
      <Numbers
        name={name}
        caption={say('byWeek')}
        first={say('weekOf')}
        lines={now.byWeek(name).map((one) => ({ ...one, key: weekSays(one.key, voice) }))}
        voice={voice}
      />
      {dimensions.map((dimension) => {
        const lines = now.by(name, dimension).slice(0, mostRows);
        const caption = say(`by.${dimension}`);
        return (
          lines.length > 0 && (
            <Numbers key={dimension} name={name} caption={caption} first="" lines={lines} voice={voice} />
          )
        );
      })}
    </section>
  );
}

function Numbers(table: {
  name: MeasureName;
  caption: string;
  first: string;
  lines: readonly Line[];
  voice: StaffVoice;
}) {
  const { name, caption, first, lines, voice } = table;
  const { say } = voice;
  return (
    <Scroll name={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first || caption}</th>
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
                {shownLine(key, 90)}
              </th>
              <td class="number">{figureSays(name, figure, voice)}</td>
              <td>{figure ? behindSays(name, figure, voice) || size : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

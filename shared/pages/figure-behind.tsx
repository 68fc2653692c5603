import type { Behind } from '../figures/behind.ts';
import { measures } from '../figures/measures.ts';
import { customerName, orderHeading, staffTime } from '../mail/compose/staff-facts.ts';
import { behindSays, figureSays, keySays, valueSays } from './figure-words.ts';
import { addressOf, type FiguresView } from './figures-view.ts';
import { Scroll } from './scroll.tsx';

/** The customers behind a number, each a press away. */
export function FigureBehind({ behind, ...view }: FiguresView & { behind: Behind }) {
  const { voice, weeks } = view;
  const { say } = voice;
  const { name, by, key, figure, counts, next } = behind;
  const asked = { measure: name, ...(by && { by, key }) };
  const listed = behind.others ? 'no' : 'yes';
  return (
    <section class="card">
      <p>
        <a href={addressOf(weeks, { measure: name })}>{say('numbersBehind')}</a>
      </p>
      <h1>{say(`measure.${name}`)}</h1>
      {by && (
        <p>
          {by === 'week' ? say('weekOf') : say(`by.${by}`)}: <bdi>{keySays(by, key, voice)}</bdi>
        </p>
      )}
      <p class="big">{figureSays(name, figure, voice)}</p>
      {figure && <p class="muted">{behindSays(name, figure, voice)}</p>}
      <h2>{say('journeysBehind')}</h2>
      {counts.no > 0 && (
        <p class="choose">
          {(['yes', 'no'] as const).map((list) => (
            <a
              key={list}
              class="chip"
              href={addressOf(weeks, { ...asked, list })}
              aria-current={list === listed ? 'true' : undefined}
            >
              {list === 'yes' ? `${say(`measure.${name}`)}: ${counts.yes}` : say('theOthers', { count: counts.no })}
            </a>
          ))}
        </p>
      )}
      <Rows {...view} behind={behind} />
      {next !== undefined && (
        <p>
          <a class="button quiet" href={addressOf(weeks, { ...asked, list: listed, from: String(next) })}>
            {say('nextOnes')}
          </a>
        </p>
      )}
    </section>
  );
}

function Rows({ behind: { name, rows }, voice, shop }: FiguresView & { behind: Behind }) {
  const { say } = voice;
  const hasValues = measures[name].unit === 'time' || measures[name].unit === 'score';
  if (rows.length === 0) return <p>{say('noFigure')}</p>;
  return (
    <Scroll name={say('journeysBehind')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('customer')}</th>
            <th scope="col">{say('order')}</th>
            <th scope="col">{say('when')}</th>
            {hasValues && (
              <th scope="col" class="number">
                {say('value')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ journey, at, said }) => (
            <tr key={journey.id}>
              <th scope="row">
                <a href={`/desk/touchpoints/${journey.id}`}>{customerName(journey, voice)}</a>
              </th>
              <td>{orderHeading(journey, voice)}</td>
              <td>{staffTime(at, shop, voice)}</td>
              {hasValues && <td class="number">{valueSays(name, Number(said), voice)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

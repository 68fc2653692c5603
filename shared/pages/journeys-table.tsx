import type { Pageful } from '../figures/behind.ts';
import { type MeasureName, measures } from '../figures/measures.ts';
import { customerName, orderHeading, staffTime } from '../mail/compose/staff-facts.ts';
import type { StaffVoice } from '../mail/compose/staff-words.ts';
import type { Shop } from '../shop.ts';
import { valueSays } from './figure-words.ts';
import { Scroll } from './scroll.tsx';

interface Table extends Pageful {
  /** What is measured, where each has a value of its own. */
  name?: MeasureName;
  /** The address of the page that begins there. */
  nextPage(from: string): string;
  shop: Shop;
  voice: StaffVoice;
}

/** Customers, each with the way to the whole of it; and the way to the next of them. */
export function Journeys({ rows, next, nextPage, name, voice, shop }: Table) {
  const { say } = voice;
  const valued = name && ['time', 'score'].includes(measures[name].unit) ? name : undefined;
  if (rows.length === 0) return <p>{say('noFigure')}</p>;
  return (
    <>
      <Scroll name={say('journeysBehind')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('customer')}</th>
              <th scope="col">{say('order')}</th>
              <th scope="col">{say('when')}</th>
              {valued && (
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
                {valued && <td class="number">{valueSays(valued, Number(said), voice)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {next !== undefined && (
        <p class="pair">
          <a class="button quiet" href={nextPage(String(next))}>
            {say('nextOnes')}
          </a>
        </p>
      )}
    </>
  );
}

import type { Behind } from '../figures/behind.ts';
import { behindSays, figureSays, keySays } from './figure-words.ts';
import { addressOf, type FiguresView } from './figures-view.ts';
import { Journeys } from './journeys-table.tsx';

/** The customers behind a number, each a press away. */
export function FigureBehind({ behind, ...view }: FiguresView & { behind: Behind }) {
  const { voice, weeks } = view;
  const { say } = voice;
  const { name, by, key, figure, counts } = behind;
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
      <Journeys {...view} {...behind} nextPage={(from) => addressOf(weeks, { ...asked, list: listed, from })} />
    </section>
  );
}

import { categories, touchpointKinds, touchpointStates } from '../journey/touchpoint.ts';
import { nameOfCode } from '../mail/compose/formatters.ts';
import { line } from '../mail/compose/shown.ts';
import type { DeskPage } from './desk.tsx';

/** Narrows the list, and searches. A GET: what is shown has an address that can be kept. */
export function Filters({ filter, rows, voice, shop, me }: DeskPage) {
  const { say, language } = voice;
  const languages = [...new Set(rows.flatMap((row) => row.language ?? []))].sort();
  const isNarrowed = Object.keys(filter).length > 0;
  return (
    <details open={isNarrowed} class="filters">
      <summary>{say('filter')}</summary>
      <search>
        <form method="get" action="/desk">
          <label>
            {say('searchLabel')}
            <input
              type="search"
              name="q"
              id="q"
              value={filter.q && line(filter.q)}
              maxLength={200}
              aria-describedby="q-hint"
            />
          </label>
          <p class="hint" id="q-hint">
            {say('searchHint')}
          </p>
          <div class="fields">
            <Choice
              name="who"
              label={say('assignee')}
              all={say('all')}
              chosen={filter.who === me.id ? 'me' : filter.who}
            >
              {[
                ['me', say('mine')],
                ['nobody', say('nobodys')],
                ...shop.staff.filter(({ id }) => id !== me.id).map(({ id, name }) => [id, name] as const),
              ]}
            </Choice>
            <Choice name="kind" label={say('kind')} all={say('all')} chosen={filter.kind}>
              {touchpointKinds.map((kind) => [kind, say(`kind.${kind}`)])}
            </Choice>
            <Choice name="state" label={say('state')} all={say('all')} chosen={filter.state}>
              {touchpointStates.slice(0, 3).map((state) => [state, say(`state.${state}`)])}
            </Choice>
            <Choice name="category" label={say('category')} all={say('all')} chosen={filter.category}>
              {categories.map((category) => [category, say(`category.${category}`)])}
            </Choice>
            <Choice name="language" label={say('language')} all={say('all')} chosen={filter.language}>
              {languages.map((tag) => [tag, nameOfCode('language', tag, language)])}
            </Choice>
          </div>
          {filter.incident && <input type="hidden" name="incident" value={filter.incident} />}
          <p class="pair">
            <button type="submit">{say('apply')}</button>
            {isNarrowed && (
              <a class="button quiet" href="/desk">
                {say('clear')}
              </a>
            )}
          </p>
        </form>
      </search>
    </details>
  );
}

const Choice = (of: {
  name: string;
  label: string;
  all: string;
  chosen: string | undefined;
  children: readonly (readonly [value: string | undefined, text: string | undefined] | readonly string[])[];
}) => (
  <label>
    {of.label}
    <select name={of.name}>
      <option value="">{of.all}</option>
      {of.children.map(([value, text]) => (
        <option key={value} value={value} selected={value === of.chosen}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

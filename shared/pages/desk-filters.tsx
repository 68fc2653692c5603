import { categories, touchpointKinds, touchpointStates } from '../journey/touchpoint.ts';
import { nameOfCode } from '../mail/compose/formatters.ts';
import { line } from '../mail/compose/shown.ts';
import type { DeskPage } from './desk.tsx';

/** Narrows the list, and searches. A GET: what is shown has an address that can be kept. */
export function Filters({ filter, rows, voice, shop, me }: DeskPage) {
  const { say, language } = voice;
  const languages = [...new Set(rows.flatMap((row) => row.language ?? []))].sort();
  // What a search and an incident narrow to is not chosen in the fold.
  const { q, incident, ...narrowing } = filter;
  const isNarrowed = Object.keys(narrowing).length > 0;
  const apply = <button type="submit">{say('apply')}</button>;
  return (
    <search>
      <form method="get" action="/desk">
        <label for="q">{say('searchLabel')}</label>
        <p class="finder">
          <input type="search" name="q" id="q" value={q && line(q)} maxLength={200} aria-describedby="q-hint" />
          {apply}
          {(isNarrowed || q || incident) && (
            <a class="button quiet" href="/desk">
              {say('clear')}
            </a>
          )}
        </p>
        {incident && <input type="hidden" name="incident" value={incident} />}
        <details open={isNarrowed} class="filters">
          <summary>{say('filter')}</summary>
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
          {apply}
        </details>
      </form>
    </search>
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

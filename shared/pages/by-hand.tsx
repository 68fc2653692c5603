import type { Found } from '../desk/find.ts';
import type { Journey } from '../journey/journey.ts';
import { categories } from '../journey/touchpoint.ts';
import { line, lines } from '../mail/compose/shown.ts';
import { customerName, orderHeading } from '../mail/compose/staff-facts.ts';
import type { en } from '../mail/compose/staff-languages/en.ts';
import { Csrf, deskDocument, type Frame } from './desk-frame.tsx';

export const heardBy = ['phone', 'visit', 'chat'] as const;
export const feelings = ['unhappy', 'asking', 'unsure', 'ok'] as const;

export interface ByHandPage extends Frame {
  /** The order it is about; absent for somebody without one. */
  journey?: Journey | undefined;
  /** What was searched, and what was found. */
  q?: string | undefined;
  found?: Found | undefined;
  /** Names what is written down, however often it is posted. */
  id: string;
  problem?: Extract<keyof typeof en, `problem.${string}`> | undefined;
  draft?: Readonly<Record<string, string>> | undefined;
}

/** A call, a visit or a chat, written down: first whose it is, then what was said. */
export function byHandPage(page: ByHandPage): string {
  const { say } = page.voice;
  return deskDocument({
    ...page,
    title: say('newTitle'),
    current: '/desk/new',
    children: (
      <div class="card">
        {page.problem && (
          <p class="notice alarm" role="alert">
            {say(page.problem)}
          </p>
        )}
        <h1>{say('newTitle')}</h1>
        {!page.journey && <Search {...page} />}
        <h2>
          {page.journey
            ? `${say('newFor', { name: customerName(page.journey, page.voice) })}, ${orderHeading(page.journey, page.voice)}`
            : say('newUnknown')}
        </h2>
        <WriteDown {...page} />
      </div>
    ),
  });
}

const Search = ({ voice, q, found }: ByHandPage) => (
  <>
    <p>{voice.say('newWhich')}</p>
    <search>
      <form method="get" action="/desk/new">
        <label>
          {voice.say('searchLabel')}
          <input type="search" name="q" id="q" value={q && line(q)} maxLength={200} aria-describedby="q-hint" />
        </label>
        <p class="hint" id="q-hint">
          {voice.say('searchHint')}
        </p>
        <button type="submit">{voice.say('search')}</button>
      </form>
    </search>
    {found && (
      <ul class="rows" aria-label={voice.say('found')}>
        {found.journeys.length === 0 && <li>{voice.say('nothingFits')}</li>}
        {found.journeys.map((journey) => (
          <li key={journey.id}>
            <a href={`/desk/new?journey=${journey.id}`}>
              {customerName(journey, voice)}, {orderHeading(journey, voice)}
            </a>
          </li>
        ))}
        {found.isCut && <li>{voice.say('foundCut')}</li>}
      </ul>
    )}
  </>
);

function WriteDown({ voice: { say }, csrf, journey, id, draft = {} }: ByHandPage) {
  return (
    <form method="post" action="/desk/new">
      <Csrf csrf={csrf} />
      <input type="hidden" name="id" value={id} />
      {journey && <input type="hidden" name="journey" value={journey.id} />}
      {!journey && (
        <div class="fields">
          <label>
            {say('newName')}
            <input type="text" name="name" maxLength={80} value={draft.name && line(draft.name)} dir="auto" />
          </label>
          <label>
            {say('newAddress')}
            <input type="email" name="address" maxLength={120} value={draft.address} />
          </label>
          <label>
            {say('newPhone')}
            <input type="tel" name="phone" maxLength={40} value={draft.phone} />
          </label>
        </div>
      )}
      <fieldset>
        <legend>{say('newChannel')}</legend>
        {heardBy.map((channel) => (
          <label class="choice" key={channel}>
            <input type="radio" name="channel" value={channel} required checked={draft.channel === channel} />
            {say(`channel.${channel}`)}
          </label>
        ))}
      </fieldset>
      <label>
        {say('newText')}
        <textarea name="text" rows={5} maxLength={4000} required dir="auto">
          {lines(draft.text ?? '')}
        </textarea>
      </label>
      <fieldset>
        <legend>{say('newMood')}</legend>
        {feelings.map((feeling) => (
          <label class="choice" key={feeling}>
            <input type="radio" name="mood" value={feeling} required checked={draft.mood === feeling} />
            {say(`newMood.${feeling}`)}
          </label>
        ))}
      </fieldset>
      <label>
        {say('category')}
        <select name="category">
          <option value="">{say('choose')}</option>
          {categories.map((one) => (
            <option key={one} value={one} selected={draft.category === one}>
              {say(`category.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{say('newSave')}</button>
    </form>
  );
}

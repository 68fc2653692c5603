import { type FiguresView, spans } from './figures-view.ts';

/** How many weeks are looked at. */
export const ChooseWeeks = ({
  weeks,
  path,
  voice: { say },
}: Pick<FiguresView, 'weeks' | 'voice'> & { path: string }) => (
  <form method="get" action={path} class="choose">
    <label>
      {say('weeksChosen')}
      <select name="weeks">
        {spans.map((span) => (
          <option key={span} value={span} selected={span === weeks.length}>
            {span}
          </option>
        ))}
      </select>
    </label>
    <button type="submit">{say('show')}</button>
  </form>
);

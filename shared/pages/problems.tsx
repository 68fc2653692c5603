import type { Pageful } from '../figures/behind.ts';
import type { Problem } from '../figures/problems.ts';
import type { Instant } from '../journey/instant.ts';
import { numberFormat } from '../mail/compose/formatters.ts';
import { beginning, line, lines } from '../mail/compose/shown.ts';
import type { StaffVoice } from '../mail/compose/staff-words.ts';
import type { Shop } from '../shop.ts';
import { AsOf } from './as-of.tsx';
import { ChooseWeeks } from './choose-weeks.tsx';
import { addressOf, problemsPath } from './figures-view.ts';
import { Journeys } from './journeys-table.tsx';
import { Scroll } from './scroll.tsx';

/** What a customer said, with the way to the whole of it. */
export interface Quote {
  text: string;
  language: string | undefined;
  link: string | undefined;
}

export interface ProblemsView {
  shop: Shop;
  voice: StaffVoice;
  csrf: string;
  at: Instant;
  weeks: readonly string[];
  problems: readonly Problem[];
  /** Of the first three, in their order. */
  quotes: readonly (readonly Quote[])[];
  /** Happy words, and names of the staff whom they name. */
  praise: readonly (Quote & { names: readonly string[] })[];
}

const shownFirst = 3;

/** The problems that matter most, in the customers' own words; and what was praised. */
export function ProblemsBoard(view: ProblemsView) {
  const { voice, problems, quotes, praise } = view;
  const { say } = voice;
  const rest = problems.slice(shownFirst, shownFirst + 20);
  return (
    <>
      <section class="card">
        <h1>{say('problemsTitle')}</h1>
        <AsOf {...view} />
        <ChooseWeeks {...view} path={problemsPath} />
        <p class="muted small">{say('problemWeight')}</p>
        {problems.length === 0 && <p>{say('problemsNone')}</p>}
        {problems.slice(0, shownFirst).map((problem, at) => (
          <section key={problem.journeys[0]}>
            <h2>
              {at + 1}. <a href={addressOfProblem(problem, view.weeks)}>{problemName(problem, voice)}</a>
            </h2>
            <p>{problemSays(problem, voice)}</p>
            <p>{say(`actionable.${problem.actionable}`)}</p>
            {(quotes[at]?.length ?? 0) > 0 && <h3>{say('theirWords')}</h3>}
            {quotes[at]?.map((quote) => (
              <Words key={quote.link ?? quote.text} {...quote} />
            ))}
          </section>
        ))}
      </section>
      {rest.length > 0 && (
        <section class="card">
          <Scroll name={say('otherProblems')}>
            <table>
              <caption>{say('otherProblems')}</caption>
              <tbody>
                {rest.map((problem) => (
                  <tr key={problem.journeys[0]}>
                    <th scope="row">
                      <a href={addressOfProblem(problem, view.weeks)}>{problemName(problem, voice)}</a>
                    </th>
                    <td>{problemSays(problem, voice)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </section>
      )}
      <section class="card">
        <h2 class="first">{say('praise')}</h2>
        {praise.length === 0 && <p>{say('praiseNone')}</p>}
        {praise.map(({ names, ...quote }) => (
          <div key={quote.link ?? quote.text}>
            {names.length > 0 && <p class="eyebrow">{say('praiseFor', { name: names.join(', ') })}</p>}
            <Words {...quote} />
          </div>
        ))}
      </section>
    </>
  );
}

/** One problem, with everyone who had it. */
export const ProblemDetail = ({
  problem,
  pageful,
  ...view
}: Pick<ProblemsView, 'shop' | 'voice' | 'weeks'> & { problem: Problem; pageful: Pageful }) => (
  <section class="card">
    <p>
      <a href={addressOf(view.weeks, {}, problemsPath)}>{view.voice.say('problemsTitle')}</a>
    </p>
    <h1>{problemName(problem, view.voice)}</h1>
    <p>{problemSays(problem, view.voice)}</p>
    <p>{view.voice.say(`actionable.${problem.actionable}`)}</p>
    <h2>{view.voice.say('journeysBehind')}</h2>
    <Journeys {...view} {...pageful} nextPage={(from) => addressOfProblem(problem, view.weeks, { from })} />
  </section>
);

const addressOfProblem = ({ category, cause = '' }: Problem, weeks: readonly string[], more = {}): string =>
  addressOf(weeks, { category, cause, ...more }, problemsPath);

const Words = ({ text, language, link }: Quote) => (
  <blockquote dir="auto" lang={language && language !== 'und' ? language : undefined}>
    {link ? <a href={link}>{beginning(lines(text), 300)}</a> : beginning(lines(text), 300)}
  </blockquote>
);

/** `Damaged: thin paper`. */
export const problemName = ({ category, cause }: Problem, { say }: StaffVoice): string =>
  `${say(`category.${category}`)}: ${cause ? line(cause, 120) : say('causeUnknown')}`;

/** How often, what it cost, what they share. */
export function problemSays(problem: Problem, { say, locale }: StaffVoice): string {
  const { count, refunds, stillWrong, sharedBy, costs } = problem;
  const cost = Object.entries(costs)
    .map(([currency, amount]) => moneySays(amount, currency, locale))
    .join(' + ');
  return [
    say('problemCount', { count }),
    refunds > 0 && say('problemRefunds', { count: refunds }),
    cost && say('problemCosts', { cost }),
    stillWrong > 0 && say('problemStillWrong', { count: stillWrong }),
    sharedBy && say('problemShared', { name: line(sharedBy, 80) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function moneySays(amount: number, currency: string, locale: string): string {
  try {
    return numberFormat(locale, { style: 'currency', currency }).format(amount);
  } catch {
    return `${amount} ${line(currency, 8)}`;
  }
}

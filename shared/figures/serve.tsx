import { type Desk, isManager, type Visit } from '../desk/desk.ts';
import { type HttpAnswer, page, seeOther } from '../http.ts';
import type { Instant } from '../journey/instant.ts';
import { AsOf } from '../pages/as-of.tsx';
import { chartStyle } from '../pages/chart.tsx';
import { deskDocument } from '../pages/desk-frame.tsx';
import { FigureDetail } from '../pages/figure.tsx';
import { FigureBehind } from '../pages/figure-behind.tsx';
import { FiguresBoard } from '../pages/figures.tsx';
import { figuresPath, isMeasure, problemsPath, spans } from '../pages/figures-view.ts';
import { ProblemDetail, ProblemsBoard, problemName } from '../pages/problems.tsx';
import { askedOf, beginningOf, behind, pagefulOf } from './behind.ts';
import { countAnew } from './count.ts';
import { exportCsv } from './export.ts';
import type { Counted } from './fact-store.ts';
import type { Fact } from './facts.ts';
import { figuresOver } from './figures.ts';
import { type Problem, problemsOf } from './problems.ts';
import { praiseOf, quotesOf } from './quotes.ts';
import type { Telling } from './tell.ts';
import { weekAfter, weeksUntil } from './weeks.ts';

export interface Learning extends Desk, Omit<Telling, keyof Desk> {}

/** `/desk/figures` and `/desk/problems`: what the shop learns, from the facts as last counted. */
export function createLearning(learning: Learning) {
  const { facts, shop, clock, publicUrl, log } = learning;

  return {
    /** Counts anew, for whoever does not want to wait for the hour. */
    async count({ me }: Visit): Promise<HttpAnswer> {
      await countAnew(learning);
      log.info('figures-asked', { by: me.id });
      return seeOther(`${publicUrl}${figuresPath}`);
    },

    async showFigures(visit: Visit, status = 200): Promise<HttpAnswer> {
      const counted = await facts.load();
      return counted ? figures(counted, visit, status) : never(visit, figuresPath);
    },

    async showProblems(visit: Visit): Promise<HttpAnswer> {
      const counted = await facts.load();
      return counted ? problems(counted, visit) : never(visit, problemsPath);
    },
  };

  function never(visit: Visit, current: typeof figuresPath | typeof problemsPath): HttpAnswer {
    const title = visit.voice.say(current === figuresPath ? 'navFigures' : 'navProblems');
    return framed(visit, {
      title,
      current,
      children: (
        <div class="card">
          <h1>{title}</h1>
          <p>{visit.voice.say('figuresNever')}</p>
          <AsOf shop={shop} voice={visit.voice} csrf={visit.csrf} />
        </div>
      ),
    });
  }

  function framed(visit: Visit, shown: Shown, status = 200): HttpAnswer {
    return page(deskDocument({ ...visit, ...shown, shop, style: chartStyle }), status, {}, true);
  }

  function weeksOf({ query }: Visit): string[] {
    const span = spans.find((one) => String(one) === query.weeks) ?? 13;
    return weeksUntil(clock.now(), span, shop.timeZone);
  }

  async function figures({ at, facts }: Counted, visit: Visit, status: number): Promise<HttpAnswer> {
    const { me, voice, query } = visit;
    const weeks = weeksOf(visit);
    const now = figuresOver(facts, weeks, shop.timeZone);
    if (query.csv && isManager(me)) return csv(exportCsv(now));
    const earlier = weeks.map((week) => weekAfter(week, -weeks.length));
    const view = { ...visit, shop, at, weeks, now, before: figuresOver(facts, earlier, shop.timeZone) };
    const name = isMeasure(query.measure) ? query.measure : undefined;
    const list = name && askedOf(name, query);
    const shown: Shown = {
      title: voice.say(name ? `measure.${name}` : 'navFigures'),
      current: figuresPath,
      children: list ? (
        <FigureBehind {...view} behind={await behind(now, learning.journeys, list)} />
      ) : name ? (
        <FigureDetail {...view} name={name} />
      ) : (
        <FiguresBoard {...view} />
      ),
    };
    return framed(visit, shown, query.csv ? 403 : status);
  }

  async function problems({ at, facts }: Counted, visit: Visit): Promise<HttpAnswer> {
    const { voice, csrf, query } = visit;
    const weeks = weeksOf(visit);
    const over = figuresOver(facts, weeks, shop.timeZone);
    const complaints = over.within('complaints');
    const found = problemsOf(complaints);
    const asked = query.category ? found.find((one) => isOne(one, query)) : undefined;
    const current = problemsPath;
    if (asked) {
      const told = asked.journeys.map((id) => ({ fact: { id }, said: true, at: openedAt(complaints, id) }));
      const pageful = await pagefulOf(told, learning.journeys, beginningOf(query.from));
      const children = <ProblemDetail {...{ shop, voice, weeks, pageful }} problem={asked} />;
      return framed(visit, { title: problemName(asked, voice), current, children });
    }
    const [quotes, praise] = await Promise.all([
      Promise.all(found.slice(0, 3).map(({ journeys }) => quotesOf(learning, journeys, (one) => one.mood !== 'happy'))),
      praiseOf(learning, over.praised()),
    ]);
    const children = <ProblemsBoard {...{ shop, voice, csrf, at, weeks, quotes, praise }} problems={found} />;
    return framed(visit, { title: voice.say('problemsTitle'), current, children });
  }
}

const isOne = ({ category, cause = '' }: Problem, query: Visit['query']): boolean =>
  category === query.category && cause.toLowerCase() === (query.cause ?? '').toLowerCase();

const openedAt = (complaints: readonly Fact[], id: string): Instant =>
  complaints.find((fact) => fact.id === id)?.opened ?? '';

type Shown = Pick<Parameters<typeof deskDocument>[0], 'title' | 'current' | 'children'>;

const csv = (body: string): HttpAnswer => ({
  statusCode: 200,
  headers: {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="figures.csv"',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  },
  body,
});

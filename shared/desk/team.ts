import { type HttpAnswer, page, seeOther } from '../http.ts';
import { teamPage } from '../pages/team.tsx';
import { futureOf, type Problem } from './act.ts';
import { type Desk, isManager, type Visit } from './desk.ts';
import { mostRows } from './list.ts';

/** Who has how many, and who is away. */
export async function showTeam(desk: Desk, visit: Visit, problem?: Problem, status = 200): Promise<HttpAnswer> {
  const { shop, clock, lists, staffStates } = desk;
  const now = clock.now();
  const [rows, { away }] = await Promise.all([lists.openTouchpoints(mostRows), staffStates.load()]);
  const counts: Record<string, { open: number; late: number }> = {};
  for (const { assignee = '', due, snoozedUntil = '' } of rows) {
    const before = counts[assignee] ?? { open: 0, late: 0 };
    const isLate = due <= now && snoozedUntil <= now;
    counts[assignee] = { open: before.open + 1, late: before.late + (isLate ? 1 : 0) };
  }
  return page(teamPage({ ...visit, shop, now, counts, away, problem }), status, {}, true);
}

/** Everyone sets themselves away and back; a manager anybody. */
export async function setPresence(desk: Desk, visit: Visit): Promise<HttpAnswer> {
  const { shop, clock, staffStates, log, publicUrl } = desk;
  const { form, me } = visit;
  const person = shop.staff.find(({ id }) => id === form.person);
  if (!person) return showTeam(desk, visit, 'problem.whom', 400);
  if (person.id !== me.id && !isManager(me)) return showTeam(desk, visit, 'problem.manager-only', 403);
  if (form.action !== 'away' && form.action !== 'back') return showTeam(desk, visit, 'problem.unknown-action', 400);
  const until = form.action === 'away' ? futureOf(form.until, { shop, now: clock.now() }) : undefined;
  if (until === 'problem.until' || until === 'problem.until-far') return showTeam(desk, visit, until, 400);
  await staffStates.setAway(person.id, until);
  log.info('staff-presence', { by: me.id, person: person.id, away: until !== undefined });
  return seeOther(`${publicUrl}/desk/team`);
}

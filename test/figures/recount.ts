import { Temporal } from 'temporal-polyfill';
import type { Dimension } from '../../shared/figures/figures.ts';
import type { MeasureName } from '../../shared/figures/measures.ts';
import type { Journey, Response } from '../../shared/journey/journey.ts';
import type { Shop } from '../../shared/shop.ts';

/** Every figure again, from the journeys themselves and as plainly as can be: nothing is shared with what it checks. */
export function recount(journeys: readonly Journey[], { timeZone: zone, businessHours }: Shop) {
  const alive = journeys.filter(({ order }) => order && !order.ends.erased);
  const mondays = new Map<string, string>();
  const monday = (at: string) => {
    const known = mondays.get(at) ?? mondayOf(at);
    mondays.set(at, known);
    return known;
  };
  const mondayOf = (at: string) => {
    const date = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();
    return date.subtract({ days: date.dayOfWeek - 1 }).toString();
  };

  const askedAt = ({ outcomes }: Journey) =>
    outcomes['check-in']?.is === 'sent' ? outcomes['check-in'].at : undefined;
  const openedAt = ({ touchpoint }: Journey) => touchpoint?.openedAt;
  const placedAt = ({ order }: Journey) => order?.milestones.placed;
  const answersOf = (journey: Journey) => {
    const asked = askedAt(journey);
    return asked === undefined
      ? []
      : journey.responses.filter((one) => one.about === 'check-in' || (!one.about && one.at >= asked));
  };
  const content = (said: Response[]) => {
    const ratings = said.filter((one) => one.rating !== undefined);
    const last = ratings[ratings.length - 1];
    if (last?.rating !== undefined) return last.rating > 3;
    const moods = said.map(({ mood }) => mood);
    return moods.includes('unhappy') ? false : moods.includes('happy') || moods.includes('ok') ? true : undefined;
  };
  const complained = ({ touchpoint }: Journey) =>
    touchpoint !== undefined && (touchpoint.label ? touchpoint.label.unhappy : touchpoint.kind === 'unhappy');
  const orders = Object.groupBy(alive, ({ order }) => order?.details?.customer.key ?? '');
  const again = (journey: Journey) => {
    const key = journey.order?.details?.customer.key;
    const since = complained(journey)
      ? openedAt(journey)
      : (answersOf(journey)
          .map(({ at }) => at)
          .sort()[0] ?? askedAt(journey));
    if (!since) return undefined;
    return (orders[key ?? ''] ?? []).some((other) => (placedAt(other) ?? '') > since);
  };
  const started = (journey: Journey) =>
    journey.history.filter(({ is }) => is === 'touchpoint-reopened' || is === 'touchpoint-opened').at(-1)?.at;
  const first = ({ touchpoint }: Journey) =>
    [touchpoint?.acknowledgedAt, touchpoint?.answeredAt, touchpoint?.resolution?.at]
      .filter((at) => at !== undefined)
      .sort()[0];
  const openings = openingsOf(businessHours, zone);
  const after = (journey: Journey, at: string | undefined) => {
    if (at === undefined) return undefined;
    const [from, to] = [Date.parse(started(journey) ?? ''), Date.parse(at)];
    return openings
      .map(([opens, closes]) => Math.min(to, closes) - Math.max(from, opens))
      .filter((time) => time > 0)
      .reduce((sum, time) => sum + time, 0);
  };
  const refunded = ({ order }: Journey) => Boolean(order?.refunds) || order?.ends.refunded !== undefined;

  /** The moment, and what one journey says: a truth, a number, or nothing. */
  const says: Record<
    MeasureName,
    [(journey: Journey) => string | undefined, (journey: Journey) => boolean | number | undefined]
  > = {
    asked: [askedAt, () => true],
    answered: [askedAt, (one) => answersOf(one).length > 0],
    silent: [askedAt, (one) => answersOf(one).length === 0],
    satisfied: [askedAt, (one) => content(answersOf(one))],
    nps: [
      askedAt,
      (one) =>
        answersOf(one)
          .map(({ nps }) => nps)
          .filter((nps) => nps !== undefined)
          .at(-1),
    ],
    complaints: [openedAt, complained],
    responded: [openedAt, (one) => after(one, first(one))],
    respondedInTime: [
      openedAt,
      (one) => {
        const at = first(one);
        return at === undefined ? undefined : at <= (one.touchpoint?.respondBy ?? '');
      },
    ],
    resolved: [openedAt, (one) => after(one, one.touchpoint?.resolution?.at)],
    resolvedInTime: [
      openedAt,
      ({ touchpoint }) =>
        touchpoint?.resolution && touchpoint.resolution.at <= (touchpoint.resolveBy ?? touchpoint.respondBy),
    ],
    putRight: [openedAt, ({ responses }) => content(responses.filter(({ about }) => about === 're-check'))],
    againAfterComplaint: [openedAt, (one) => (complained(one) ? again(one) : undefined)],
    againWithout: [askedAt, (one) => (complained(one) ? undefined : again(one))],
    complained: [placedAt, complained],
    refunded: [placedAt, refunded],
    returned: [
      placedAt,
      (one) => refunded(one) && (one.order?.milestones.delivered ?? one.order?.milestones.fulfilled) !== undefined,
    ],
  };
  const keys: Record<Dimension, (journey: Journey) => string[]> = {
    product: ({ order }) => [...new Set(order?.details?.items.map(({ name }) => name))],
    carrier: ({ order }) => [...new Set(order?.details?.parcels?.flatMap(({ carrier }) => carrier ?? []))],
    country: ({ order }) => [order?.details?.customer.country ?? ''],
    language: ({ order }) => [(order?.details?.customer.locale ?? '').slice(0, 2)],
  };

  return (name: MeasureName, weeks: readonly string[], where?: { dimension: Dimension; key: string }) => {
    const [moment, value] = says[name];
    const group = alive.filter((one) => {
      const at = moment(one);
      return (
        at !== undefined && weeks.includes(monday(at)) && (!where || keys[where.dimension](one).includes(where.key))
      );
    });
    const values = group.map(value).filter((one) => one !== undefined);
    const numbers = values.filter((one) => typeof one === 'number').sort((a, b) => a - b);
    const truths = values.filter((one) => one === true).length;
    if (name === 'asked' || name === 'complaints') return { value: truths, part: truths, whole: group.length };
    if (values.length === 0) return undefined;
    if (name === 'nps') {
      const score =
        (numbers.filter((one) => one > 8).length - numbers.filter((one) => one < 7).length) / numbers.length;
      return { value: score * 100, part: numbers.length, whole: group.length };
    }
    if (name === 'responded' || name === 'resolved') {
      const half = numbers.length / 2;
      const value = Number.isInteger(half)
        ? ((numbers[half - 1] ?? 0) + (numbers[half] ?? 0)) / 2
        : (numbers[Math.floor(half)] ?? 0);
      return { value, part: numbers.length, whole: group.length };
    }
    return { value: truths / values.length, part: truths, whole: values.length };
  };
}

/** From when to when the shop is open, on each day of half a year. */
function openingsOf({ week, holidays }: Shop['businessHours'], zone: string): [number, number][] {
  const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
  return Array.from({ length: 180 }, (_, at) => Temporal.PlainDate.from('2026-01-01').add({ days: at })).flatMap(
    (day) => {
      const hours = week[names[day.dayOfWeek - 1] ?? 'monday'];
      if (!hours || holidays.includes(day.toString())) return [];
      const [opens, closes] = hours.map(
        (plainTime) => day.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds,
      );
      return opens === undefined || closes === undefined ? [] : [[opens, closes]];
    },
  );
}

import { day, plus } from '../../shared/journey/instant.ts';
import { isOpen } from '../../shared/journey/touchpoint.ts';
import { mailTags } from '../../shared/names.ts';
import type { Scene } from './invariants.ts';
import { troubled } from './plots.ts';
import { nameOf } from './stage.ts';

/** An outbreak is one incident, told once to each, in place of the alerts of those who join it; without one there is none. */
export function incidentsBroken(scene: Scene): string[] {
  const mails = scene.system.outbox().filter(({ tags }) => tags[mailTags.what]?.startsWith('incident-'));
  const incidents = [...new Set(mails.map(({ tags }) => tags[mailTags.what]?.split('-')[1] ?? ''))];
  const isOutbreak = scene.plot === 'outbreak';
  return [
    ...(incidents.length > (isOutbreak ? 1 : 0) ? [`there were ${incidents.length} incidents: ${incidents}`] : []),
    ...(isOutbreak && incidents.length === 0 && complainers(scene) >= enough
      ? ['nobody was told of the outbreak']
      : []),
    ...[...new Set(mails.map(nameOf))].flatMap((name) => {
      const count = mails.filter((mail) => nameOf(mail) === name).length;
      const excused = scene.orphaned.get(name) ?? 0;
      return count > 1 + excused ? [`${name} went out ${count} times, ${excused} of them excused`] : [];
    }),
    ...scene.journeys.flatMap(({ id, touchpoint }) => {
      if (touchpoint?.incident === undefined) return [];
      const isTold = incidents.includes(touchpoint.incident);
      return [
        ...(isTold ? [] : [`${id} belongs to ${touchpoint.incident}, of which nobody was told`]),
        ...(isOpen(touchpoint) && !touchpoint.assignee ? [`${id} joined an incident and is nobody's`] : []),
      ];
    }),
  ];
}

/** So many in a day are found whatever else happens that month. */
const enough = 6;

const complainers = ({ journeys, system }: Scene): number =>
  journeys.filter(
    ({ order, touchpoint }) =>
      touchpoint?.kind === 'unhappy' &&
      touchpoint.openedAt < plus(system.clock.now(), -day) &&
      order?.details?.items.some(({ name }) => name === troubled),
  ).length;

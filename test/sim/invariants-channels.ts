import { linesFrom } from '../../shared/journey/channels.ts';
import { day, hour, plus } from '../../shared/journey/instant.ts';
import type { Journey } from '../../shared/journey/journey.ts';
import type { Scene } from './invariants.ts';
import { type Told, toldOf } from './receivers.ts';

/** A channel is told everything that it wants, in order, at least once; what it is not told it is given up for, after three days, aloud. */
export function channelsNotTold(scene: Scene): string[] {
  const told = [...scene.receivers.told, ...onTheBus(scene)];
  return [
    ...scene.receivers.wrong,
    ...scene.shop.channels.flatMap(({ id }) =>
      scene.journeys.flatMap((journey) =>
        notTold(
          scene,
          journey,
          id,
          told.filter((one) => one.channel === id && one.journey === journey.id),
        ),
      ),
    ),
  ];
}

function notTold({ shop, system, heard }: Scene, journey: Journey, channel: string, told: readonly Told[]): string[] {
  const owed = journey.channels?.[channel];
  const isLost = (line: { number: number; entry: { at: string } }) =>
    line.number < (owed?.from ?? Number.POSITIVE_INFINITY) && !givenUp.some((at) => at >= line.entry.at);
  const givenUp = heard
    .lines('channel-failed')
    .filter(({ fields }) => fields.givenUp && fields.journey === journey.id && fields.channel === channel)
    .map(({ at }) => at);
  const wanted = linesFrom(journey, channel, 0, shop).filter(isLost);
  const numbers = told.map(({ number }) => number);
  const missing = numbers.includes(undefined)
    ? wanted.slice(told.length)
    : wanted.filter(({ number }) => !numbers.includes(number));
  const first = [...new Set(numbers.filter((number) => number !== undefined))];
  const isSorted = first.every((number, index) => index === 0 || number > (first[index - 1] ?? 0));
  return [
    ...missing.map(
      ({ number, entry }) => `${channel} was not told of ${journey.id}-${number}, ${entry.is} at ${entry.at}`,
    ),
    ...(isSorted ? [] : [`${channel} was told of ${journey.id} out of order: ${first}`]),
    // Between two tries six hours may pass.
    ...(owed && plus(owed.since, 3 * day + 7 * hour) < system.clock.now()
      ? [`${channel} is not given up for ${journey.id} since ${owed.since}`]
      : []),
  ];
}

const onTheBus = ({ system }: Scene): Told[] =>
  system.services.bus.taken.flatMap(
    ({ Detail = '{}' }) => toldOf('bus', (JSON.parse(Detail) as { id: string }).id) ?? [],
  );

import { day, hour, plus } from '../../shared/journey/instant.ts';
import { start } from './cast.ts';
import { troubled } from './plots.ts';
import { complainByMail } from './reactions.ts';
import type { Deed, Stage } from './stage.ts';

const begins = plus(start, 40 * day);
const lastsFor = 20 * hour;
const watchedFor = 6 * day;

/** Whoever bought it and can write complains within a day. The figures are counted every hour, as in AWS. */
export function outbreakOf(stage: Stage): Deed[] {
  const buyers = stage.cast.filter(({ order, buyer }) => order.items[0]?.name === troubled && buyer.fate === 'deliver');
  const complaints = buyers.map((purchase) =>
    complainByMail(stage, purchase.buyer, purchase.journey, plus(begins, stage.random.between(0, lastsFor))),
  );
  const counts = Array.from({ length: watchedFor / hour }, (_, at): Deed => {
    return { at: plus(begins, at * hour), what: 'the figures are counted', act: () => stage.system.count() };
  });
  return [...complaints, ...counts];
}

import type { Journey, Response } from '../journey/journey.ts';
import { folded } from '../journey/judge.ts';
import type { Shop, Staff } from '../shop.ts';
import type { Fact } from './facts.ts';
import { namedIn } from './named.ts';

/** Happy words, and whose they are: of those of the staff whom they name, else of whoever packed the order. */
export interface Praise {
  response: Response;
  why: 'named' | 'packed';
  /** Ids of the staff; nobody's where the words name nobody and the order does not say who packed it. */
  of: string[];
}

/** The latest happy words of the customer; undefined where there are none. */
export function praiseFor({ responses, order, sender }: Journey, { staff }: Pick<Shop, 'staff'>): Praise | undefined {
  const response = responses.findLast(({ mood, text }) => mood === 'happy' && text);
  if (!response?.text) return undefined;
  const { firstName, lastName } = order?.details?.customer ?? {};
  const own = [firstName, lastName, ...(sender?.name.split(' ') ?? [])].filter((name) => name !== undefined);
  // The shop knows its people better than the reader of words does; but that one knows a name without its capital.
  const read = (response.praises ?? []).map((name) => `${name[0]?.toUpperCase()}${name.slice(1)}`);
  const named = namedIn([response.text, ...read].join('\n'), staff, own);
  if (named.length > 0) return { response, why: 'named', of: named.map(({ id }) => id) };
  return { response, why: 'packed', of: packersOf(order?.details?.packedBy, staff) };
}

/** What the figures hold of it. */
export function praised(journey: Journey, shop: Pick<Shop, 'staff'>): Pick<Fact, 'praiseAt' | 'praised'> {
  const praise = praiseFor(journey, shop);
  return praise ? { praiseAt: praise.response.at, praised: praise.of.length > 0 ? praise.of : undefined } : {};
}

/** As shops note who packed: by id, address, name or first name. Of two who are called the same, neither is praised for the other. */
function packersOf(packer: string | undefined, staff: readonly Staff[]): string[] {
  const calls: ((person: Staff) => string | undefined)[] = [
    ({ id }) => id,
    ({ email }) => folded(email),
    ({ name }) => folded(name),
    ({ name }) => folded(name).split(' ')[0],
  ];
  const written = packer && folded(packer);
  const found = calls
    .map((call) => staff.filter((person) => call(person) === written))
    .find(({ length }) => length > 0);
  return found?.length === 1 ? found.map(({ id }) => id) : [];
}

import { describe, expect, it } from 'vitest';
import { features } from '../../shared/mood/features.ts';
import { tellingIn } from '../../shared/mood/meanings.ts';
import { model } from '../../shared/mood/model.ts';
import type { Net } from '../../shared/mood/net.ts';
import { unpack } from '../../shared/mood/net.ts';
import { summing } from '../../shared/mood/sums.ts';
import { tokens } from '../../shared/mood/tokens.ts';

const net = unpack(model);

/** The net, and how often a slot of it was asked for. */
function counted(): { net: Net; lookUps: () => number } {
  let count = 0;
  const bits = new Proxy(net.rows.bits, {
    get(list, at) {
      count += 1;
      return Reflect.get(list, at);
    },
  });
  return { net: { ...net, rows: { ...net.rows, bits } }, lookUps: () => count };
}

const reply =
  'The parcel came two weeks late, and one corner of the board is cracked. I wrote twice, and nobody answered! The card was lovely. ';

describe('The work of reading a text', () => {
  it('is one look-up a feature, though it is weighed as a whole, by sentence and by clause', () => {
    const found = tokens(reply);
    const tellIn = tellingIn(found, 'en');
    const told = tellIn(0, found.length);
    const [words, , , letters] = features(found, told).map(({ slots }) => slots.length);
    const { net, lookUps } = counted();
    const sums = summing(found, tellIn, net);
    const once = (words ?? 0) + (letters ?? 0);
    expect(lookUps()).toBe(once);
    const most = 4 * (told.meanings.length + told.topics.length) + 2;
    const sentences = [0, 1, 2].map((number) => found.findIndex(({ sentence }) => sentence === number));
    sentences.forEach((from, i) => {
      sums(from, sentences[i + 1] ?? found.length);
    });
    expect(lookUps() - once).toBeLessThanOrEqual(most + 2 * sentences.length);
  });

  it('grows no faster than the text', () => {
    const looks = (times: number) => {
      const found = tokens(reply.repeat(times));
      const { net, lookUps } = counted();
      const sums = summing(found, tellingIn(found, 'en'), net);
      for (const [i, { sentence }] of found.entries()) {
        const isFirst = found[i - 1]?.sentence !== sentence;
        if (isFirst) sums(i, i + found.slice(i).filter((token) => token.sentence === sentence).length);
      }
      return lookUps();
    };
    expect(looks(16)).toBeLessThanOrEqual(16 * looks(1));
  });
});

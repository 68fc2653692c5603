import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { followUpKinds, HistoryEntry, type Journey, Response } from '../../shared/journey/journey.ts';
import { Touchpoint } from '../../shared/journey/touchpoint.ts';
import { composeFollowUp } from '../../shared/mail/compose/follow-up.ts';
import { composeNotice } from '../../shared/mail/compose/staff-notice.ts';
import { composeStaffReply } from '../../shared/mail/compose/staff-reply.ts';
import { tags } from '../../shared/mail/compose/tags.ts';
import { ratingPage, thanksPage, whyPage } from '../../shared/pages/rating.tsx';
import { unsubscribedPage, unsubscribePage } from '../../shared/pages/unsubscribe.tsx';
import { exampleJourney, now, publicUrl, shop } from '../mail-compose/example.ts';

/** Marks every text of a field; stands in no mail of its own accord. */
const marked = (path: string) => `QZ${path.replace(/[^a-zA-Z]/g, '').toUpperCase()}ZQ`;
const markIn = /QZ[A-Z]+ZQ/g;

/** What customers are told of a touchpoint: the words of the mail that goes out, who wrote them, and to whom. */
const toldToCustomers = new Set(['touchpoint.outgoing.text', 'touchpoint.outgoing.by', 'responses.from'].map(marked));

/** Any value of a schema, with a mark in every text that may hold one: a field that is new tomorrow is in it tomorrow. */
function filled(schema: z.core.$ZodType, path: string): fc.Arbitrary<unknown> {
  const { def } = schema._zod as unknown as { def: Definition };
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape ?? {}).map(([name, field]) => [name, filled(field, `${path}.${name}`)]);
      return fc.record(Object.fromEntries(fields)).map((one) => JSON.parse(JSON.stringify(one)) as unknown);
    }
    case 'optional':
      return fc.option(filled(def.innerType as z.core.$ZodType, path), { nil: undefined, freq: 8 });
    case 'array':
      return fc.array(filled(def.element as z.core.$ZodType, path), { minLength: 1, maxLength: 2 });
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'number':
      return fc.integer({ min: 1, max: 5 });
    case 'boolean':
      return fc.boolean();
    case 'string':
      return fc.constant(z.safeParse(schema as z.ZodMiniType, marked(path)).success ? marked(path) : now);
    default:
      throw new Error(`${path} is of a type that this test does not know: ${def.type}`);
  }
}

interface Definition {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  entries?: Record<string, string>;
}

const anyJourney = fc
  .record({
    touchpoint: filled(Touchpoint, 'touchpoint'),
    responses: fc.array(filled(Response, 'responses'), { maxLength: 3 }),
    history: fc.array(filled(HistoryEntry, 'history'), { maxLength: 3 }),
    locale: fc.constantFrom(...tags),
  })
  .map(({ locale, ...rest }) => ({ ...exampleJourney({ customer: { locale } }), ...(rest as Partial<Journey>) }));

function everythingToldToCustomers(journey: Journey): string {
  const about = 'check-in' as const;
  const mails = followUpKinds.map((kind) => composeFollowUp({ kind, journey, alsoAbout: [journey], shop, publicUrl }));
  const replies = (journey.touchpoint?.outgoing ?? []).map(({ id }) => composeStaffReply({ journey, shop, id }));
  const pages = [
    ratingPage({ journey, shop, chosen: 2, about, id: 'x' }),
    whyPage({ journey, shop, rating: 2, about, id: 'x' }),
    thanksPage({ journey, shop }),
    unsubscribePage({ journey, shop }),
    unsubscribedPage({ journey, shop }),
  ];
  return JSON.stringify([mails, replies, pages]);
}

describe('what is for the staff', () => {
  it('is in nothing that a customer gets or sees, whatever stands in whichever field', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyJourney, (journey) => {
        for (const mark of JSON.stringify(journey).match(markIn) ?? []) seen.add(mark);
        const leaked = (everythingToldToCustomers(journey).match(markIn) ?? []).filter(
          (one) => !toldToCustomers.has(one),
        );
        expect(leaked).toEqual([]);
      }),
      { numRuns: 60 },
    );
    // The marks were there to be found: in every text of the record.
    for (const field of [
      'notes.text',
      'cause',
      'prevention',
      'compensations.text',
      'promise.text',
      'resolution.text',
      'answers.text',
    ])
      expect(seen).toContain(marked(`touchpoint.${field}`));
    expect(seen.size).toBeGreaterThan(40);
  });

  it('is found by this test where it does leak', () => {
    const text = marked('touchpoint.notes.text');
    const outgoing = [{ id: 'r', at: now, due: now, by: 'Mari', text }];
    const journey = { ...exampleJourney(), touchpoint: { ...touchpoint, outgoing } };
    expect(everythingToldToCustomers(journey)).toContain(text);
  });

  it('goes to staff in a notice, which no customer gets', () => {
    const notices = [{ id: 'n', at: now, due: now, to: 'mari', why: 'not-staff' as const, text: marked('notice') }];
    const journey = { ...exampleJourney(), touchpoint: { ...touchpoint, notices } };
    const mail = composeNotice({ journey, shop, id: 'n', link: publicUrl, replyTo: 's-a@reply.shop.example', now });
    expect(mail.to).toEqual(['mari@shop.example']);
    expect(mail.text).toContain(marked('notice'));
  });
});

const touchpoint: Touchpoint = {
  kind: 'unhappy',
  state: 'open',
  openedAt: now,
  respondBy: now,
  news: 1,
  notes: [],
  reopened: 0,
};

import { describe, expect, test } from 'vitest';
import { followUpKinds, type HistoryEntry } from '../../shared/journey/journey.ts';
import { noticeReasons } from '../../shared/journey/touchpoint.ts';
import { composeFollowUp } from '../../shared/mail/compose/follow-up.ts';
import { languages } from '../../shared/mail/compose/languages.ts';
import type { Mail } from '../../shared/mail/compose/mail.ts';
import { composeAlert, composeEscalation, composeReminder, composeSignIn } from '../../shared/mail/compose/staff.ts';
import { composeNotice } from '../../shared/mail/compose/staff-notice.ts';
import { composeStaffReply } from '../../shared/mail/compose/staff-reply.ts';
import { staffLanguages } from '../../shared/mail/compose/staff-tags.ts';
import { staffVoice } from '../../shared/mail/compose/staff-words.ts';
import { tell, tellOwed } from '../../shared/mail/compose/story.ts';
import { tags } from '../../shared/mail/compose/tags.ts';
import { exampleJourney, now, publicUrl, shop, unhappyJourney } from './example.ts';

const latinWords = (text: string): Set<string> => new Set(text.toLowerCase().match(/(?<!\p{L})[a-z]{4,}(?!\p{L})/gu));

/** The words of a mail that could be English, without markup, links and commands. */
const wordsOf = (text: string): Set<string> =>
  latinWords(
    text
      .replace(/<style[\s\S]*?<\/style>|<[^>]*>|&\w+;/g, ' ')
      .replace(/https?:\S+|\S+@\S+|\/\w+|\b[a-z2-7]{20}\b/g, ' '),
  );
const seen = (mails: Mail[]) =>
  wordsOf(mails.map(({ subject, text, html }) => `${subject}\n${text}\n${html}`).join('\n'));

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);

/** What the mail says in English too, and neither the shop, the order nor the language itself brought along. */
const leftInEnglish = (said: Set<string>, english: Set<string>, given: unknown, own: unknown = {}): string[] => {
  const known = latinWords(textsIn([given, own]).join('\n'));
  return [...said].filter((word) => english.has(word) && !known.has(word));
};

describe('no English word stays', () => {
  const outgoing = [{ id: 'r', at: now, due: now, by: 'Mari Tamm', text: '42' }];
  const journeyIn = (locale: string) => unhappyJourney({ outgoing }, exampleJourney({ customer: { locale } }));
  const mailsIn = (locale: string) => [
    ...followUpKinds.map((kind) =>
      composeFollowUp({ kind, journey: journeyIn(locale), alsoAbout: [], shop, publicUrl }),
    ),
    composeStaffReply({ journey: journeyIn(locale), shop, id: 'r' }),
  ];
  const english = seen(mailsIn('en'));

  test.each(tags.filter((tag) => tag !== 'en'))('in the mails of a customer who reads %s', (tag) => {
    expect(leftInEnglish(seen(mailsIn(tag)), english, [shop, journeyIn(tag)], languages[tag])).toEqual([]);
  });

  test('would be found: the foot’s label was one', () => {
    const said = new Set([...seen(mailsIn('et')), 'reference']);
    expect(leftInEnglish(said, english, [shop, journeyIn('et')], languages.et)).toEqual(['reference']);
  });

  const history: HistoryEntry[] = [
    ['order', { text: 'placed, paid, partly refunded, address changed, never mailed: renewal', reason: '1' }],
    ['sent', { kind: 'check-in', reason: '1' }],
    ['skipped', { kind: 're-check', reason: 'too-late' }],
    ['waiting', { kind: 'thank-you', reason: 'good-hour', until: now }],
    ['responded', { kind: 'unhappy', by: 'phone', text: '1' }],
    ['machine-mail', { kind: 'auto-reply' }],
    ['touchpoint-opened', { kind: 'unhappy', until: now }],
    ['touchpoint-reopened', { kind: 'unsure', until: now, by: 'Mari Tamm', text: '42' }],
    ['assigned', { by: 'Mari Tamm', text: 'jaan' }],
    ['alert-postponed', { kind: 'reply', reason: 'throttled', until: now }],
    ['escalated', { reason: 'promise-broken' }],
    ['acknowledged', { by: 'Mari Tamm', until: now }],
    ['promised', { by: 'Mari Tamm', until: now, text: '42' }],
    ['reply-failed', { by: 'Mari Tamm', reason: 'came-back', text: '42' }],
    ['labelled', { by: 'Mari Tamm', kind: 'unhappy' }],
    ['opted-out', { by: 'complaint' }],
    ['claim-expired', { kind: 'alert-2' }],
    ['channel-failed', { kind: '7', reason: 'unavailable' }],
  ].map(([is, rest]) => ({ at: now, is: String(is), ...(rest as Partial<HistoryEntry>) }));

  const staffMailsIn = (language: (typeof staffLanguages)[number]) => {
    const speaking = { ...shop, staff: shop.staff.map((person) => ({ ...person, language })) };
    const notices = noticeReasons.map((why) => ({ id: why, at: now, due: now, to: 'mari', why, text: '42' }));
    const notes = [{ at: now, by: 'Mari Tamm', text: '42', id: 'r', unsent: 'refused' as const }];
    const journey = unhappyJourney(
      { assignee: 'mari', notices, notes, escalateWhy: 'unanswered' },
      { history: history.slice(-14), responses: [{ id: 'r', at: now, channel: 'page', mood: 'unhappy', rating: 1 }] },
    );
    const input = { journey, shop: speaking, link: publicUrl, replyTo: 's-a@reply.shop.example', now };
    const mails = [
      ...[composeAlert(input), composeEscalation(input), composeReminder(input)],
      ...noticeReasons.map((id) => composeNotice({ ...input, id })),
      composeSignIn({ shop: speaking, to: 'mari@shop.example', link: publicUrl }),
    ];
    const to = { shop, voice: staffVoice(shop, language) };
    const story = [...tell({ ...journey, history, historyDropped: 3 }, to), ...tellOwed(journey, to)];
    return { journey, said: new Set([...seen(mails), ...wordsOf(story.map(({ text }) => text).join('\n'))]) };
  };
  const englishStaff = staffMailsIn('en').said;

  test.each(staffLanguages.filter((tag) => tag !== 'en'))('in the mails and stories of staff who read %s', (tag) => {
    const { journey, said } = staffMailsIn(tag);
    const named = { ...journey, history: [], touchpoint: undefined, responses: [] };
    // A program's name, what commands are written with, and words that other languages have borrowed.
    const names = 'Aftercare friday name spam link mail';
    expect(leftInEnglish(said, englishStaff, [shop, named, names])).toEqual([]);
  });
});

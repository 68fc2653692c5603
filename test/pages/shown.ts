import { followUpKinds, type Journey } from '../../shared/journey/journey.ts';
import { composeFollowUp } from '../../shared/mail/compose/follow-up.ts';
import type { Mail } from '../../shared/mail/compose/mail.ts';
import { composeAlert, composeEscalation, composeSignIn } from '../../shared/mail/compose/staff.ts';
import { composeNotice } from '../../shared/mail/compose/staff-notice.ts';
import { type StaffLanguage, staffLanguages } from '../../shared/mail/compose/staff-tags.ts';
import { staffVoice } from '../../shared/mail/compose/staff-words.ts';
import { type Language, tags } from '../../shared/mail/compose/tags.ts';
import { voiceFor } from '../../shared/mail/compose/voice.ts';
import { byHandPage } from '../../shared/pages/by-hand.tsx';
import { notFoundPage, problemPage } from '../../shared/pages/not-found.tsx';
import { ratingPage, thanksPage, whyPage } from '../../shared/pages/rating.tsx';
import { nothingHerePage, signInConfirmPage, signInPage, signInSentPage } from '../../shared/pages/sign-in.tsx';
import { teamPage } from '../../shared/pages/team.tsx';
import { unsubscribedPage, unsubscribePage } from '../../shared/pages/unsubscribe.tsx';
import { complaint, exampleJourney, now, publicUrl, shop, unhappyJourney } from '../mail-compose/example.ts';
import { deskShown, frame, staffOf, touchpointShown, voice } from './desk-pages.ts';
import { ofWhatIsLearned } from './learned.ts';

const link = 'https://care.shop.example/t/abcdefghijklmnopqr23.token.abcdefghijklmnopqr23';
const firstNames: Partial<Record<Language, string>> = { ta: 'கயல்விழி', ru: 'Анна', 'sr-Cyrl': 'Ана' };

/** An order of a customer in a language, with names and things as long as they come. */
const orderIn = (language: Language): Journey =>
  exampleJourney({
    customer: { locale: language, firstName: firstNames[language] ?? 'Anna' },
    details: {
      items: [
        { name: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenständer', quantity: 1, variant: 'unbehandelt' },
        { name: 'Linen tea towel with an uncommonly long name that goes on', quantity: 12 },
      ],
      parcels: [{ carrier: 'Omniva', number: '00364300430012345678901234567890', url: 'https://omniva.example/1' }],
    },
  });

/** Every mail that a customer may get in a language; the check-in names two orders. */
export function mailsIn(language: Language): [string, Mail][] {
  const journey = orderIn(language);
  const other = exampleJourney({ id: 'b'.repeat(20), name: '#1007' });
  return followUpKinds.map((kind) => [
    `mail-${kind}`,
    composeFollowUp({ kind, journey, alsoAbout: kind === 'check-in' ? [other] : [], shop, publicUrl }),
  ]);
}

/** Every mail and page that a customer may see in a language. */
export function forCustomers(language: Language): [string, string][] {
  const journey = orderIn(language);
  const voice = voiceFor(journey, shop);
  return [
    ...mailsIn(language).map(([name, { html }]) => [name, html]),
    ['rating', ratingPage({ journey, shop, chosen: 2, about: 'check-in', id: 'nonce' })],
    ['why', whyPage({ journey, shop, rating: 2, about: 'check-in', id: 'nonce' })],
    ['thanks', thanksPage({ journey: { ...journey, responses: [complaint] }, shop })],
    ['unsubscribe', unsubscribePage({ journey, shop })],
    ['unsubscribed', unsubscribedPage({ journey, shop })],
    ['not-found', notFoundPage({ shop, voice })],
    ['problem', problemPage({ shop, voice })],
  ].map(([name = '', html = '']) => [`${language}-${name}`, html]);
}

/** Every mail and page that staff may see. */
export function forStaff(): [string, string][] {
  const journey = unhappyJourney({ reopened: 1, escalateWhy: 'reopened' });
  const arabic = {
    ...complaint,
    id: 'ar',
    language: 'ar',
    text: 'وصلت البضاعة مكسورة ولم يرد أحد.\n\u202eevil',
    evidence: ['مكسورة'],
  };
  const inArabic = unhappyJourney({}, { id: 'c'.repeat(20), responses: [arabic] });
  const taken = unhappyJourney({
    state: 'acknowledged',
    acknowledgedBy: 'Mari Tamm',
    resolveBy: '2026-03-03T09:00:00.000Z',
    notes: [{ at: now, by: 'Mari Tamm', text: `Called, no answer. ${'x'.repeat(120)}` }],
  });
  const resolution = { at: now, by: 'Mari Tamm', text: 'Sent a new board, and an apology with it.' };
  const tamil = staffVoice(shop, 'ta');
  const later = '2026-03-09T07:00:00.000Z';
  const promised = unhappyJourney(
    {
      kind: 'unsure',
      state: 'promised',
      urgent: true,
      category: 'damaged',
      cause: 'The carrier dropped it',
      assignee: 'mari',
      acknowledgedBy: 'Mari Tamm',
      promise: { at: now, by: 'Mari Tamm', text: 'A new board by Tuesday noon', until: later },
      compensations: [
        {
          at: now,
          by: 'Mari Tamm',
          text: 'A voucher',
          cost: { currency: 'EUR', minor: '1250', exponent: 2, raw: '12.50' },
        },
      ],
      prevention: 'Pack boards in wool',
      answers: [{ at: now, by: 'Mari Tamm', text: 'We are so sorry.\nA new one is on its way.' }],
      label: { at: now, by: 'Mari Tamm', unhappy: true },
    },
    { id: 'd'.repeat(20) },
  );
  const input = { shop, link, replyTo: 's-a@reply.shop.example', now };
  return [
    ['alert', composeAlert({ journey: inArabic, ...input }).html],
    ['escalation', composeEscalation({ journey, ...input }).html],
    ['sign-in-mail', composeSignIn({ shop, to: 'mari@shop.example', link }).html],
    ['touchpoint', touchpointShown({ journey })],
    ['touchpoint-arabic', touchpointShown({ journey: inArabic })],
    ['touchpoint-taken', touchpointShown({ journey: taken, problem: 'problem.somebody-was-faster', ...frame })],
    ['touchpoint-resolved', touchpointShown({ journey: unhappyJourney({ state: 'resolved', resolution }) })],
    ['touchpoint-promised', touchpointShown({ journey: promised, others: [journey], ...frame })],
    ['desk', deskShown([journey, inArabic, taken, promised])],
    ['desk-narrowed', deskShown([journey, taken], { who: 'me', q: 'board' })],
    ['desk-empty', deskShown([])],
    [
      'team',
      teamPage({ ...frame, me: staffOf('liis'), now, counts: { mari: { open: 3, late: 1 } }, away: { jaan: later } }),
    ],
    ['by-hand', byHandPage({ ...frame, id: 'form-1', q: 'anna', found: { journeys: [journey], isCut: false } })],
    ['by-hand-known', byHandPage({ ...frame, id: 'form-1', journey, problem: 'problem.mood' })],
    ['desk-tamil', deskShown([journey, inArabic, taken, promised], {}, { ...frame, voice: tamil })],
    ['touchpoint-tamil', touchpointShown({ journey: promised, others: [journey], ...frame, voice: tamil })],
    ['touchpoint-russian', touchpointShown({ journey, ...frame, voice: staffVoice(shop, 'ru') })],
    ['sign-in', signInPage({ shop, voice, withPassword: true, told: 'signInFailed' })],
    ['sign-in-sent', signInSentPage({ shop, voice })],
    ['sign-in-confirm', signInConfirmPage({ shop, voice })],
    ['nothing-here', nothingHerePage({ shop, voice })],
  ];
}

/** What a person of the staff gets by mail, in their language. */
function inStaffLanguage(language: StaffLanguage): [string, string][] {
  const speaking = { ...shop, staff: shop.staff.map((person) => ({ ...person, language })) };
  const text = 'Dear Anna,\n\na new board leaves today.';
  const notices = (['came-back', 'bounces', 'acted-already', 'not-now', 'elsewhere'] as const).map((why) => ({
    ...{ id: why, at: now, due: now, to: 'mari', why },
    text: why === 'elsewhere' ? 'anna.new@else.example' : why === 'acted-already' || why === 'not-now' ? '/done' : text,
  }));
  const notes = [{ at: now, by: 'Mari Tamm', text, id: 'r', unsent: 'came-back' as const }];
  const journey = unhappyJourney({ assignee: 'mari', notices, notes });
  const input = { journey, shop: speaking, link, replyTo: 's-a@reply.shop.example', now };
  return [
    [`${language}-staff-alert`, composeAlert(input).html],
    [
      `${language}-staff-touchpoint`,
      touchpointShown({ journey, voice: staffVoice(shop, language), me: staffOf('mari') }),
    ],
    ...notices.map(({ id }): [string, string] => [
      `${language}-staff-notice-${id}`,
      composeNotice({ ...input, id }).html,
    ]),
  ];
}

export const everything = (): [string, string][] => [
  ...tags.flatMap(forCustomers),
  ...forStaff(),
  ...staffLanguages.flatMap(inStaffLanguage),
  ...ofWhatIsLearned(),
];

import { followUpKinds, type Journey } from '../../shared/journey/journey.ts';
import { composeFollowUp } from '../../shared/mail/compose/follow-up.ts';
import type { Mail } from '../../shared/mail/compose/mail.ts';
import { composeAlert, composeEscalation, composeSignIn } from '../../shared/mail/compose/staff.ts';
import { staffVoice } from '../../shared/mail/compose/staff-words.ts';
import { type Language, tags } from '../../shared/mail/compose/tags.ts';
import { voiceFor } from '../../shared/mail/compose/voice.ts';
import { deskPage } from '../../shared/pages/desk.tsx';
import { notFoundPage, problemPage } from '../../shared/pages/not-found.tsx';
import { ratingPage, thanksPage, whyPage } from '../../shared/pages/rating.tsx';
import { signInConfirmPage, signInPage, signInSentPage } from '../../shared/pages/sign-in.tsx';
import { touchpointPage } from '../../shared/pages/touchpoint.tsx';
import { unsubscribedPage, unsubscribePage } from '../../shared/pages/unsubscribe.tsx';
import { complaint, exampleJourney, now, publicUrl, shop, story, unhappyJourney } from '../mail-compose/example.ts';

const voice = staffVoice(shop);

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
  const [me] = shop.staff;
  const input = { shop, link, replyTo: 's-a@reply.shop.example', now, story };
  return [
    ['alert', composeAlert({ journey: inArabic, ...input }).html],
    ['escalation', composeEscalation({ journey, ...input }).html],
    ['sign-in-mail', composeSignIn({ shop, to: 'mari@shop.example', link }).html],
    ['touchpoint', touchpointPage({ voice, journey, shop, now, story })],
    ['touchpoint-arabic', touchpointPage({ voice, journey: inArabic, shop, now, story })],
    [
      'touchpoint-taken',
      touchpointPage({ voice, journey: taken, shop, now, story, problem: 'somebody-was-faster', ...(me && { me }) }),
    ],
    [
      'touchpoint-resolved',
      touchpointPage({ voice, journey: unhappyJourney({ state: 'resolved', resolution }), shop, now, story }),
    ],
    [
      'desk',
      deskPage({
        voice,
        entries: [journey, inArabic, taken].map((one) => ({ journey: one, link })),
        shop,
        now,
        ...(me && { me }),
      }),
    ],
    ['desk-empty', deskPage({ voice, entries: [], shop, now })],
    ['sign-in', signInPage({ shop })],
    ['sign-in-sent', signInSentPage({ shop })],
    ['sign-in-confirm', signInConfirmPage({ shop })],
  ];
}

export const everything = (): [string, string][] => [...tags.flatMap(forCustomers), ...forStaff()];

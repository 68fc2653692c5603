import { describe, expect, test } from 'vitest';
import { followUpKinds } from '../../shared/journey/journey.ts';
import { composeFollowUp } from '../../shared/mail/compose/follow-up.ts';
import { tags } from '../../shared/mail/compose/tags.ts';
import { journeyKeys } from '../../shared/mail/read/match.ts';
import { exampleJourney, publicUrl, shop } from '../mail-compose/example.ts';
import { wordings } from './introductions.ts';
import { multipart, raw, read } from './raw.ts';

const id = 'abcdefghijklmnopqr23';
const own = 'It broke after a day.\nPlease call me.';
const wordingOf = (locale: string) => wordings[locale] ?? wordings[locale.slice(0, 2)] ?? wordings.en;

/** Customers answer our own mails; every language of ours in every client's manner. */
const ours = tags.flatMap((locale) =>
  followUpKinds.map((kind) => ({
    locale,
    kind,
    wording: wordingOf(locale),
    ...composeFollowUp({ kind, journey: exampleJourney({ customer: { locale } }), alsoAbout: [], shop, publicUrl }),
  })),
);

describe.each(ours)('a reply to the $kind in $locale', ({ text, html, wording }) => {
  const quoted = text.replace(/^/gm, '> ');
  const [from, sent, to, subject] = wording?.outlook ?? ['', '', '', ''];
  const header = `${from}: Ann <shop@shop.example>\n${sent}: 3.1.2026 17:00\n${to}: Bob\n${subject}: x`;
  const bodies: Record<string, string> = {
    'above marked lines': `${own}\n\n${wording?.gmail}\n\n${quoted}`,
    'below marked lines': `${wording?.gmail}\n\n${quoted}\n\n${own}`,
    'above a header': `${own}\n\n________________________________\n${header}\n\n${text}`,
    'below all of it, without marks': `${header}\n\n${text}\n\n${own}`,
    'above and below all of it, without marks': `It broke after a day.\n\n${header}\n\n${text}\n\nPlease call me.`,
  };

  test.each(Object.entries(bodies))('is read, written %s', async (_, body) => {
    const mail = await read(raw({ 'Content-Type': 'text/plain; charset=utf-8' }, body));
    expect(mail.words.replace(/\n+/g, '\n')).toBe(own);
    expect(mail.kind).toBe('human');
    expect(journeyKeys(mail)).toEqual([{ key: id, by: 'body' }]);
  });

  test('is read, written in HTML above ours', async () => {
    const page = `<div>It broke after a day.<br>Please call me.</div><div class="gmail_quote"><div class="gmail_attr">${wording?.gmail.replace('<', '&lt;')}</div><blockquote class="gmail_quote">${html}</blockquote></div>`;
    const mail = await read(raw(...multipart('alternative', ['Content-Type: text/html; charset=utf-8', page])));
    expect(mail.words).toBe(own);
    expect(journeyKeys(mail)).toEqual([{ key: id, by: 'body' }]);
  });
});

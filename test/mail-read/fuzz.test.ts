import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailKinds } from '../../shared/mail/incoming.ts';
import { htmlLines } from '../../shared/mail/read/html-text.ts';
import { ownWords, partLines } from '../../shared/mail/read/own-words.ts';
import { optsOut } from '../../shared/mood/opt-out.ts';
import { ratingOf } from '../../shared/mood/ratings.ts';
import { feet, manners, own } from './other-clients.ts';
import { read } from './raw.ts';

/** How many inputs in all: `npm run fuzz` tries a million with a seed of the day; `FUZZ_SEED=…` tries the same again. */
const inputs = Number(process.env.FUZZ ?? 4_000);
const seed = Number(process.env.FUZZ_SEED ?? (process.env.FUZZ ? Date.now() % 2 ** 31 : 1));
const share = (part: number) => ({ seed, numRuns: Math.ceil(inputs * part) });
const patience = 60_000 + inputs * 10;
console.log(`mail fuzzed with ${inputs} inputs, FUZZ_SEED=${seed}`);

const pieces = [
  ...manners.map(({ above }) => above),
  ...feet,
  ...[
    '> quoted',
    '>> twice',
    '| > so',
    'JS> so',
    '> ',
    '>',
    '--',
    '-- ',
    '___',
    '-----',
    '***',
    '',
    ' ',
    '\t',
    '\u200b',
  ],
  ...[
    'On 3.1.2026',
    'wrote:',
    'schrieb:',
    'Anna',
    '<anna@shop.example>',
    ':',
    '：',
    'From:',
    'To: x',
    'a\u0301',
    '\ud800',
    '\0',
    '👎',
  ],
  ...[
    'Reference: abcdefghij234567abcd',
    '5 stars',
    'stop',
    '2/5',
    'x'.repeat(700),
    '-'.repeat(300),
    '🙂'.repeat(50),
    '\u202e',
  ],
];
const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '')), { maxLength: 25 })
  .map((lines) => lines.flat().join(''));

describe('whatever is fed to it', () => {
  test('the stripper loses no line, and finds words wherever there are any', { timeout: patience }, () => {
    fc.assert(
      fc.property(text, (body) => {
        const { words, cut } = ownWords(body);
        expect(bag(`${words}\n${cut}`)).toEqual(bag(body));
        if (/[\p{L}\p{N}]/u.test(body) && words === '') expect(cut).not.toBe('');
      }),
      share(0.35),
    );
  });

  test('the stripper keeps what is written above', { timeout: patience }, () => {
    fc.assert(
      fc.property(text, (body) => {
        expect(ownWords(`${own}\n\n> Hello Bo,\n\n${body}`).words.startsWith(own)).toBe(true);
      }),
      share(0.25),
    );
  });

  test('the pages of mail are read to their end', { timeout: patience }, () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...tags), line), { maxLength: 40 }), (parts) => {
        const { words, cut } = partLines(htmlLines(parts.join('')));
        expect(typeof words + typeof cut).toBe('stringstring');
      }),
      share(0.15),
    );
  });

  test('ratings and wishes for no more mail are read', { timeout: patience }, () => {
    fc.assert(
      fc.property(text, (body) => {
        expect([undefined, 1, 2, 3, 4, 5]).toContain(ratingOf(body));
        expect(typeof optsOut(body)).toBe('boolean');
      }),
      share(0.05),
    );
  });

  test('a mail is read, and is something', { timeout: patience }, async () => {
    await fc.assert(
      fc.asyncProperty(mail, async (bytes) => {
        const got = await read(bytes);
        expect(mailKinds).toContain(got.kind);
        expect(got.recipients.length).toBeLessThanOrEqual(100);
        expect(got.attachments.length).toBeLessThanOrEqual(100);
        expect(got.subject.length).toBeLessThanOrEqual(1000);
      }),
      share(0.2),
    );
  });
});

/** All that is written, whatever its order: a line may be parted where two were run together. */
const bag = (body: string): string => [...body.replace(/\s+/g, '')].sort().join('');

const tags = [
  ...[
    '<div>',
    '</div>',
    '<p>',
    '</p>',
    '<br>',
    '<blockquote>',
    '</blockquote>',
    '<blockquote type="cite">',
    '<div class="gmail_quote">',
  ],
  ...[
    '<div class="gmail_attr">',
    '<div id="divRplyFwdMsg">',
    '<hr>',
    '<table><tr><td>',
    '</td>',
    '<style>',
    '</style>',
    '<script>',
    '<!--',
    '-->',
  ],
  ...[
    '<div style="display:none">',
    '<div style="border:none;border-top:solid #E1E1E1 1.0pt">',
    '&nbsp;',
    '&#0;',
    '&#x110000;',
    '&',
    '<',
    '<a href="',
    '"',
    '<o:p>',
  ],
];

const header = fc.constantFrom(
  ...[
    'From: Ann <ann@home.example>',
    'From: =?utf-8?Q?=C3?= <',
    'To: r-abcdefghij234567abcd@reply.shop.example',
    'Subject: =?big5?B?',
    'Date: x',
  ],
  ...[
    'Content-Type: text/plain; charset=utf-8',
    'Content-Type: text/html',
    'Content-Type: multipart/mixed; boundary=b',
    'Content-Type: multipart/alternative; boundary="b',
    'Content-Type: message/rfc822',
    'Content-Type: text/plain; charset=iso-2022-jp; format=flowed; delsp=yes',
  ],
  ...[
    'Content-Transfer-Encoding: base64',
    'Content-Transfer-Encoding: quoted-printable',
    'Auto-Submitted: auto-replied',
    'Return-Path: <>',
    'References: <a@b> <c',
    'X-SES-Spam-Verdict: FAIL',
    ' folded',
    '\tfolded',
  ],
);
const block = fc.oneof(header, fc.constantFrom('', '', '--b', '--b--', '=C3=', 'SGVsbG8=', '\ufffd'), line);
/** Blocks as lines, a few bytes of which are then others. */
const mail = fc
  .tuple(
    fc.array(block, { maxLength: 30 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
    fc.constantFrom('\r\n', '\n', '\r'),
  )
  .map(([blocks, changes, end]) => {
    const bytes = new TextEncoder().encode(blocks.join(end));
    for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return bytes;
  });

import { expect, test } from 'vitest';
import { htmlLines } from '../../shared/mail/read/html-text.ts';
import { ownWords, partLines } from '../../shared/mail/read/own-words.ts';
import { raw, read } from './raw.ts';
import { workOf } from './work.ts';

/** Four times the mail may be this many times the work. */
const most = 6;

const texts: Record<string, (size: number) => string> = {
  '"On" and words': (size) => `On ${'word '.repeat(size)}`,
  'line feeds': (size) => '\n'.repeat(size),
  spaces: (size) => ' '.repeat(2 * size),
  'tabs and line feeds': (size) => '\t\n'.repeat(size),
  dashes: (size) => '-'.repeat(4 * size),
  'one line': (size) => 'abc, def. '.repeat(2 * size),
  '"On … wrote:" on every line': (size) => 'On 3.1.2026 17:00 Ann wrote:\n'.repeat(size / 20),
  '"… wrote:" below blank lines': (size) => `On 3.1.2026 17:00\n\n${'\n'.repeat(20)}Ann wrote:\n`.repeat(size / 200),
  'long lines that could be introductions': (size) => `${'On 3 a '.repeat(80)} wrote:\n`.repeat(size / 200),
  'introductions run together': (size) => `${'a> b'.repeat(40)}: x ${'a> '.repeat(80)}\n`.repeat(size / 200),
  labels: (size) => 'From: ann@home.example\n'.repeat(size / 20),
  'titles of forwarded mails between quoted lines': (size) =>
    '---------- Forwarded message ----------\n> x\ny\n'.repeat(size / 20),
  'signatures and quotations': (size) => '-- \nBest regards\nAnn\n\n> x\n'.repeat(size / 20),
  'legal footers': (size) =>
    'It is confidential, recipient, and longer than sixty letters in all.\n\n'.repeat(size / 20),
  'footers of phones': (size) => 'mit Sent from my iPhone\nSent from my iPhone\n'.repeat(size / 20),
};

test.each(Object.entries(texts))('a hostile text finishes, and its work grows with its size: %s', async (_, text) => {
  const small = await workOf(() => ownWords(text(10_000)));
  const large = await workOf(() => ownWords(text(40_000)));
  expect(large / small).toBeLessThan(most);
});

const pages: Record<string, (size: number) => string> = {
  'elements in elements': (size) => `${'<div>'.repeat(size)}x${'</div>'.repeat(size)}`,
  'ends without a beginning': (size) => `${'<div>'.repeat(1000)}${'</span>'.repeat(size)}`,
  'quotations in quotations': (size) => '<blockquote>x'.repeat(size),
  'quotations and answers': (size) => '<blockquote>x</blockquote>y<br>'.repeat(size / 4),
  attributes: (size) => `<div ${'class="gmail_quote" '.repeat(size)}>x</div>`,
  'a long class': (size) => `<div class="${'a '.repeat(size)}">x</div>`,
  'signs of smaller': (size) => '<'.repeat(size),
  'open comments': (size) => '<!--'.repeat(size),
  entities: (size) => '&nbsp;&lt;'.repeat(size),
  'tables in tables': (size) => '<table><tr><td>x'.repeat(size),
};

test.each(Object.entries(pages))('a hostile page finishes, and its work grows with its size: %s', async (_, page) => {
  const small = await workOf(() => partLines(htmlLines(page(5_000))));
  const large = await workOf(() => partLines(htmlLines(page(20_000))));
  expect(large / small).toBeLessThan(most);
});

const mails: Record<string, (size: number) => string> = {
  'headers of content': (size) => raw({ Subject: '\ufffd' }, 'content-type: text/plain;\n charset\n'.repeat(size)),
  'a header in many lines': (size) => raw({ Subject: `x${'\r\n y'.repeat(size)}` }),
  'flowed lines': (size) => raw({ 'Content-Type': 'text/plain; format=flowed; delsp=yes' }, 'a b c \n'.repeat(size)),
  'parts without end': (size) =>
    raw({ 'Content-Type': 'multipart/mixed; boundary=b' }, '--b\r\n\r\nx\r\n'.repeat(size / 4)),
  recipients: (size) =>
    raw({ To: 'ann@home.example, '.repeat(size / 4), References: '<a@b.example> '.repeat(size / 4) }),
};

test.each(Object.entries(mails))('a hostile mail finishes, and its work grows with its size: %s', async (_, mail) => {
  const small = await workOf(() => read(mail(2_000)));
  const large = await workOf(() => read(mail(8_000)));
  expect(large / small).toBeLessThan(most);
});

test('a mail of line feeds is read as far as it is worth', async () => {
  const mail = await read(raw({}, `It broke.\r\n${'\n'.repeat(600_000)}never read`));
  expect(mail.words).toBe('It broke.');
  expect(mail.text).not.toContain('never read');
});

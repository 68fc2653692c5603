import PostalMime from 'postal-mime';
import { readMail } from '../../shared/mail/read/read-mail.ts';

export interface MailReading {
  kind: string;
  kilobytes: number;
  /** Milliseconds to read the mail whole: parse, strip, tell machines from people. */
  house: number;
  /** Milliseconds of postal-mime alone. */
  least: number;
}

const head =
  'From: Ann <ann@home.example>\r\nTo: r-abcdefghij234567abcd@reply.shop.example\r\nSubject: Re: Your order\r\nMIME-Version: 1.0\r\n';
const plain = (body: string) => `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${body}`;
const html = (body: string) => `${head}Content-Type: text/html; charset=utf-8\r\n\r\n${body}`;
const words = 'The lid came broken, and nobody answers the telephone.\r\n';
const fill = (text: string, bytes: number) => text.repeat(Math.ceil(bytes / text.length));

/** A reply that quotes much, the same as a page, and bodies on which other strippers hang (facts 2.2). */
const mails: Record<string, (bytes: number) => string> = {
  'plain reply': (bytes) => plain(`${words}\r\nOn 3.1.2026 17:00, Ann wrote:\r\n${fill(`> ${words}`, bytes)}`),
  'page with a quotation': (bytes) =>
    html(`<p>${words}</p><blockquote type="cite">${fill(`<div>${words}</div>`, bytes)}</blockquote>`),
  'hostile: line feeds': (bytes) => plain(fill('\r\n', bytes)),
  'hostile: spaces': (bytes) => plain(fill(' ', bytes)),
  'hostile: dashes': (bytes) => plain(fill('-', bytes)),
  'hostile: introductions': (bytes) => plain(fill('On 3.1.2026 17:00 Ann wrote:\r\n', bytes)),
  'hostile: open blockquotes': (bytes) => html(fill('<blockquote>x', bytes)),
};

const sizes = [10_000, 40_000, 160_000];
const rounds = 5;

export async function measureMails(): Promise<MailReading[]> {
  const found: MailReading[] = [];
  for (const [kind, make] of Object.entries(mails)) {
    for (const size of sizes) {
      const raw = new TextEncoder().encode(make(size));
      const [house, least] = await inTurns(
        () => readMail(raw),
        () => PostalMime.parse(raw, { forceRfc822Attachments: true }),
      );
      found.push({ kind, kilobytes: raw.length / 1000, house, least });
    }
  }
  return found;
}

/** Median milliseconds of each, in turns. The first rounds warm up. */
async function inTurns(...acts: (() => Promise<unknown>)[]): Promise<[number, number]> {
  const times = acts.map(() => [] as number[]);
  for (let round = -2; round < rounds; round++) {
    for (const [index, act] of acts.entries()) {
      const began = performance.now();
      await act();
      if (round >= 0) times[index]?.push(performance.now() - began);
    }
  }
  const [house = 0, least = 0] = times.map((one) => one.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0);
  return [house, least];
}

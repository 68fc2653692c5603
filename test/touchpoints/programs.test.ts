import MailComposer from 'nodemailer/lib/mail-composer';
import { afterEach, describe, expect, it } from 'vitest';
import { minute } from '../../shared/journey/instant.ts';
import { readMail } from '../../shared/mail/read/read-mail.ts';
import { replyMark } from '../../shared/touchpoints/relay-address.ts';
import { read } from '../e2e/house.ts';
import { folded, hasCorpus, type Labelled, labelled, rawOf } from '../mail-read/corpus.ts';
import { type Alerted, buyer, openAlerted, textOf } from './alerted.ts';

let open: Alerted;
afterEach(() => open?.house.close());

type Letter = ConstructorParameters<typeof MailComposer>[0];

/** As a program of the staff would send it: real MIME, one mail a minute. */
async function send(letter: Letter): Promise<void> {
  const { house, me, to } = open;
  const date = house.system.clock.now();
  const mail = {
    from: me,
    to,
    subject: 'Re: x',
    date: new Date(date),
    messageId: `<${Date.parse(date)}@staff.example>`,
    ...letter,
  };
  house.system.deliverMail(await new MailComposer(mail).compile().build(), [to]);
  await house.passes(minute);
}

/** What stands in the alert for the staff alone. */
const internal = () => [
  replyMark,
  'Take care of it',
  'The lid broke',
  'Reads unhappy',
  '/t/',
  '/desk',
  'So far',
  `s-${open.journey}`,
  buyer.phone,
];

/** Every mail that went to the customer since is free of it; whoever wrote one that did not go was told. */
async function nothingInternal(replies: number): Promise<void> {
  for (const mail of open.house.mails('reply').slice(replies)) {
    const { html, text } = await read(mail);
    for (const secret of internal()) expect(`${html}\n${text}`, text).not.toContain(secret);
  }
}

describe.skipIf(!hasCorpus)(
  `replies of the corpus${hasCorpus ? '' : ' (skipped: ../shared/corpus is not here)'}`,
  () => {
    const replies = hasCorpus ? labelled().filter(({ kind }) => kind === 'reply') : [];

    it('in every language, above our alert: the words go, nothing of the alert does, and what does not go is told', async () => {
      open = await openAlerted();
      const alert = await textOf(open.alert);
      const told: string[] = [];
      const languages = new Set<string>();
      let sent = 0;
      for (const row of replies) {
        const above = row.input === 'plain-body' ? aboveQuotation(row) : undefined;
        if (!above) continue;
        const before = { replies: open.house.mails('reply').length, notices: open.house.mails('notice').length };
        await send({ text: `${above.text}${above.isMarked ? alert.replace(/^/gm, '> ') : alert}\n` });
        await nothingInternal(before.replies);
        const isSent = open.house.mails('reply').length > before.replies;
        expect(open.house.mails('notice').length - before.notices, row.file).toBe(isSent ? 0 : 1);
        if (!isSent) told.push(row.file);
        else sent++;
        if (isSent && row.language) languages.add(row.language);
      }
      expect(sent).toBeGreaterThan(60);
      expect(told.length, told.join()).toBeLessThan(sent / 10);
      expect(languages.size).toBeGreaterThan(10);
    }, 120_000);

    it('as whole messages, whatever charset and encoding: what goes is what a person wrote', async () => {
      open = await openAlerted();
      const rows = replies.filter(({ input }) => input === 'raw-message');
      for (const row of rows) {
        const raw = addressed(row);
        const before = open.house.mails('reply').length;
        const { words, kind } = await readMail(raw);
        open.house.system.deliverMail(raw, [open.to]);
        await open.house.passes(minute);
        const went = open.house.mails('reply').slice(before);
        expect(went.length, row.file).toBe(kind === 'human' && words.trim() ? 1 : 0);
        for (const unwanted of row.must_not_contain ?? []) expect(await textOf(went[0])).not.toContain(unwanted);
        const [first = ''] = (row.expected_visible_text ?? '').trim().split('\n');
        if (went.length > 0) expect(folded(await textOf(went[0])), row.file).toContain(folded(first).slice(0, 60));
      }
      expect(rows.length).toBeGreaterThan(10);
    }, 120_000);

    it('of machines go to no customer', async () => {
      open = await openAlerted();
      const rows = labelled().filter(
        // A challenge comes from a stranger's provider, and is known by that.
        ({ kind, input, sub }) => kind === 'auto-reply' && input === 'raw-message' && sub !== 'challenge-response',
      );
      for (const row of rows) {
        const raw = addressed(row);
        const isNobodys = /^return-path: *<>/im.test(raw.toString('latin1'));
        open.house.system.deliverMail(raw, [open.to], isNobodys ? { sender: '' } : {});
        await open.house.passes(minute);
        expect(open.house.mails('reply'), row.file).toEqual([]);
      }
      expect(rows.length).toBeGreaterThan(10);
    }, 120_000);
  },
);

/** The words, and the line or lines by which their program introduces what it quotes. */
function aboveQuotation(row: Labelled): { text: string; isMarked: boolean } | undefined {
  const body = new TextDecoder().decode(rawOf(row)).replaceAll('\r\n', '\n');
  const marked = body.search(/^>/m);
  if (marked >= 0) return { text: body.slice(0, marked), isMarked: true };
  const last = row.expected_visible_text?.trim().split('\n').at(-1)?.trim() ?? '';
  const end = last ? body.indexOf(last) + last.length : 0;
  const title = /^\s*\n((?:.*\S.*\n){3,8})\s*\n/.exec(body.slice(end));
  return end > last.length - 1 && title ? { text: body.slice(0, end + title[0].length), isMarked: false } : undefined;
}

/** The same message from one of the staff to the address of the touchpoint. */
function addressed(row: Labelled): Buffer {
  const raw = Buffer.from(rawOf(row)).toString('latin1');
  const end = /\r?\n\r?\n/.exec(raw)?.index ?? raw.length;
  const other =
    /^(?:from|to|cc|bcc|reply-to|delivered-to|x-original-to|envelope-to|sender|message-id) ?:.*(?:\r?\n[ \t].*)*\r?\n?/gim;
  const head = raw
    .slice(0, end)
    .replace(/^From .*\r?\n/, '')
    .replace(other, '')
    .trimEnd();
  const id = row.file.replaceAll(/[^\w]/g, '.');
  return Buffer.from(
    `From: ${open.me}\r\nTo: ${open.to}\r\nMessage-ID: <${id}@x.example>\r\n${head}${raw.slice(end)}`,
    'latin1',
  );
}

describe('programs that write HTML', () => {
  const styles: [string, (own: string, quoted: string) => string][] = [
    [
      'Gmail',
      (own, quoted) =>
        `<div dir="ltr">${own}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Em ter., 3 de mar. de 2026 às 10:12, Juniper &lt;hello@shop.example&gt; escreveu:<br></div><blockquote class="gmail_quote" style="margin:0">${quoted}</blockquote></div>`,
    ],
    [
      'Outlook',
      (own, quoted) =>
        `<div>${own}</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr"><b>Saatja:</b> Juniper<br><b>Saadetud:</b> teisipäev, 3. märts 2026 10:12<br><b>Teema:</b> x</div><div>${quoted}</div>`,
    ],
    [
      'Apple Mail',
      (own, quoted) =>
        `<div>${own}</div><div><br><blockquote type="cite"><div>3 марта 2026 г., в 10:12, Juniper написал(а):</div><br>${quoted}</blockquote></div>`,
    ],
    [
      'Thunderbird',
      (own, quoted) =>
        `<p>${own}</p><div class="moz-cite-prefix">Dňa 3. 3. 2026 o 10:12 Juniper napísal(a):<br></div><blockquote type="cite" cite="mid:x">${quoted}</blockquote>`,
    ],
    ['a program that answers below', (own, quoted) => `<blockquote type="cite">${quoted}</blockquote><p>${own}</p>`],
    ['a program that marks nothing', (own, quoted) => `<p>${own}</p>${quoted}`],
  ];
  const encodings = ['base64', 'quoted-printable'] as const;

  it.each(styles)('as %s does send the words alone, or nothing and tell so', async (_name, quote) => {
    open = await openAlerted();
    const { html } = await read(open.alert);
    const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html;
    for (const textEncoding of encodings) {
      const own = `Vabandame väga, ஒரு புதிய மூடி, ${textEncoding}.`;
      const replies = open.house.mails('reply').length;
      await send({ html: quote(own, body), textEncoding });
      await nothingInternal(replies);
      const went = open.house.mails('reply').slice(replies);
      if (went.length > 0) expect(await textOf(went[0])).toContain(own);
      else expect(open.lastTo(open.me)?.subject).toContain('Not sent');
    }
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { multipart, raw, read } from './raw.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const utf8 = (text: string) => [...Buffer.from(text, 'utf8')];

describe('the head', () => {
  test('names the writer, the subject, the ids and the time', async () => {
    const mail = await read(
      raw({
        Subject: '=?utf-8?B?UmU6IFRlbGxpbXVzIOKchQ==?=',
        Date: 'Tue, 3 Jan 2026 17:00:00 +0200',
        'Message-ID': '<a@home.example>',
        'In-Reply-To': '<c@shop.example>',
        References: '<b@shop.example> <c@shop.example>\r\n\t<d@shop.example>',
      }),
    );
    expect(mail).toMatchObject({
      kind: 'human',
      from: { name: 'Ann Berg', address: 'ann@home.example' },
      subject: 'Re: Tellimus ✅',
      messageId: 'a@home.example',
      references: ['c@shop.example', 'd@shop.example', 'b@shop.example'],
      date: '2026-01-03T15:00:00.000Z',
      words: 'It broke.',
      attachments: [],
    });
  });

  test('names the recipients, those of the envelope first, each once', async () => {
    const mail = await read(
      raw({
        Received: [
          'from mx.home.example by inbound-smtp.eu-west-1.amazonaws.com with SMTP id x\r\n\tfor r-Key@reply.shop.example; Tue, 3 Jan 2026',
          'from a by b for <someone@else.example>; Tue',
        ],
        'X-Original-To': 'one@shop.example',
        'Delivered-To': ['two@shop.example', 'one@shop.example'],
        To: 'Shop <Three@shop.example>, staff: four@shop.example, five@shop.example;',
        Cc: 'r-key@reply.shop.example',
      }),
    );
    expect(mail.recipients).toEqual([
      'r-key@reply.shop.example',
      'one@shop.example',
      'two@shop.example',
      'three@shop.example',
      'four@shop.example',
      'five@shop.example',
    ]);
  });

  test('tells the verdicts by the top occurrence only', async () => {
    const mail = await read(
      raw({
        'X-SES-Spam-Verdict': ['FAIL', 'PASS'],
        'X-SES-Virus-Verdict': ['PASS', 'FAIL'],
        'Authentication-Results': ['amazonses.com; spf=pass; dkim=fail; dmarc=fail header.from=x', 'x; dmarc=pass'],
      }),
    );
    expect(mail.verdicts).toEqual({ spam: 'fail', virus: 'pass', spf: 'pass', dkim: 'fail', dmarc: 'fail' });
  });

  test('tells what was looked at and could not be said from what was not looked at', async () => {
    const mail = await read(
      raw({
        'X-SES-Spam-Verdict': 'GRAY',
        'X-SES-Virus-Verdict': 'PROCESSING_FAILED',
        'Authentication-Results':
          'amazonses.com; spf=softfail; dkim=fail header.i=@list; dkim=pass header.i=@x; dmarc=none',
      }),
    );
    expect(mail.verdicts).toEqual({ spam: 'gray', virus: 'gray', spf: 'gray', dkim: 'pass', dmarc: 'none' });
    const silent = { spam: 'none', virus: 'none', spf: 'none', dkim: 'none', dmarc: 'none' };
    expect((await read(raw())).verdicts).toEqual(silent);
  });
});

describe('the body', () => {
  test('is the text part where it holds words', async () => {
    const mail = await read(
      raw(
        ...multipart(
          'alternative',
          ['Content-Type: text/plain', 'Plain.'],
          ['Content-Type: text/html', '<p>Rich.</p>'],
        ),
      ),
    );
    expect(mail.words).toBe('Plain.');
  });

  test('is the HTML where the text part is empty', async () => {
    const mail = await read(
      raw(...multipart('alternative', ['Content-Type: text/plain', ' '], ['Content-Type: text/html', '<p>Rich.</p>'])),
    );
    expect(mail.words).toBe('Rich.');
  });

  test('is the HTML where only the HTML tells quotation from words', async () => {
    const html = '<p>It broke.</p><blockquote type="cite">How was it?</blockquote>';
    const mail = await read(
      raw(
        ...multipart(
          'alternative',
          ['Content-Type: text/plain', 'It broke.\nHow was it?'],
          ['Content-Type: text/html', html],
        ),
      ),
    );
    expect(mail).toMatchObject({ words: 'It broke.', cut: 'How was it?', text: 'It broke.\n\n> How was it?' });
  });

  test('never is the text of an attached mail', async () => {
    const [headers, body] = multipart(
      'mixed',
      ['Content-Type: text/plain', 'See below.'],
      ['Content-Type: message/rfc822', 'Subject: x\r\n\r\nNot mine.'],
    );
    const mail = await read(raw(headers, body));
    expect(mail.words).toBe('See below.');
    expect(mail.attachments).toMatchObject([{ type: 'message/rfc822' }]);
  });

  test('lists attachments by name and type, with what is in them', async () => {
    const [headers, body] = multipart(
      'mixed',
      ['Content-Type: text/plain', 'See.'],
      ['Content-Type: image/jpeg; name="lid.jpg"\r\nContent-Transfer-Encoding: base64', 'AAAA'],
    );
    expect((await read(raw(headers, body))).attachments).toEqual([
      { name: 'lid.jpg', type: 'image/jpeg', content: new Uint8Array(3), isInline: false },
    ]);
  });

  test('flows within one depth of quotation, so that an answer stays out of it', async () => {
    const flowed = { 'Content-Type': 'text/plain; format=flowed; charset=utf-8' };
    const mail = await read(raw(flowed, '> How was \r\n> it? \r\nIt broke \r\nat once.\r\n-- \r\nAnn'));
    expect(mail.words).toBe('It broke at once.');
    expect(mail.text).toBe('> How was it? \nIt broke at once.\n-- \nAnn\n');
  });

  test('is read from UTF-7', async () => {
    const mail = await read(raw({ 'Content-Type': 'text/plain; charset=utf-7' }, 'Hi +AOQ-rger +-1 +Jjo-!'));
    expect(mail.words).toBe('Hi ärger +1 ☺!');
  });

  test('ends its lines with bare CR, if it likes', async () => {
    expect(await read(raw({}, 'It broke.\r\n\r\n> How?').replaceAll('\r\n', '\r'))).toMatchObject({
      subject: 'Re: Your order',
      words: 'It broke.',
    });
  });
});

describe('the charset', () => {
  const head = 'From: Ann <ann@home.example>\r\nSubject: Re: x\r\n';
  test('is UTF-8 where the bytes are, whatever is declared', async () => {
    for (const charset of ['Big5', 'iso-8859-1', 'us-ascii', 'windows-1251', 'gb2312', 'nonsense']) {
      const mail = await read(
        bytes(`${head}Content-Type: text/plain; charset="${charset}"\r\n\r\n`, utf8('Õnneks töötab, 早上好，谢谢')),
      );
      expect(mail.words).toBe('Õnneks töötab, 早上好，谢谢');
    }
  });

  test('is windows-1252 where nothing is declared and the bytes are no UTF-8', async () => {
    for (const type of ['', 'Content-Type: text/plain\r\n', 'Content-Type: text/plain; charset=utf-8\r\n']) {
      expect((await read(bytes(`${head}${type}\r\n`, [0x6b, 0xe4, 0x6b, 0x69, 0x2e]))).words).toBe('käki.');
    }
  });

  test('is what is declared where the bytes can be that', async () => {
    const koi8 = [0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4];
    expect((await read(bytes(`${head}Content-Type: text/plain; charset=koi8-r\r\n\r\n`, koi8))).words).toBe('Привет');
    const gbk = [0xc1, 0xaa, 0xcd, 0xa8];
    expect((await read(bytes(`${head}Content-Type: text/plain; charset=gbk\r\n\r\n`, gbk))).words).toBe('联通');
    expect(
      (await read(bytes(`${head}Content-Type: text/plain; charset=iso-2022-jp\r\n\r\n\x1b$B$3$s\x1b(B`))).words,
    ).toBe('こん');
  });

  test('of raw 8-bit headers is windows-1252, or UTF-8', async () => {
    expect((await read(bytes('From: ann@home.example\r\nSubject: K', [0xe4], 'ki\r\n\r\nx'))).subject).toBe('Käki');
    expect((await read(bytes('From: ann@home.example\r\nSubject: ', utf8('Käki'), '\r\n\r\nx'))).subject).toBe('Käki');
  });
});

describe('whatever comes', () => {
  test('of a mail too big to parse the beginning is read, with the words in it', async () => {
    const [headers, body] = multipart(
      'mixed',
      ['Content-Type: text/plain', 'It broke.'],
      ['Content-Type: video/mp4', 'x'.repeat(11 * 1024 * 1024)],
    );
    const mail = await read(raw({ To: 'r-abc@reply.shop.example', ...headers }, body));
    expect(mail).toMatchObject({
      kind: 'human',
      from: { address: 'ann@home.example' },
      recipients: ['r-abc@reply.shop.example'],
      words: 'It broke.',
    });
  });

  test('parts nested deeper than anyone nests them leave the head', async () => {
    const nested = Array.from(
      { length: 60 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
    ).join('');
    expect(await read(`From: ann@home.example\r\nSubject: Deep\r\n${nested}\r\nx`)).toMatchObject({
      subject: 'Deep',
      from: { address: 'ann@home.example' },
    });
  });

  test('a head without end leaves what of it can be read', async () => {
    const mail = await read(`From: ann@home.example\r\nSubject: Long\r\n${'X-A: b\r\n'.repeat(100_000)}\r\nx`);
    expect(mail).toMatchObject({ subject: 'Long', from: { address: 'ann@home.example' } });
  });

  test('bytes of any kind are read without an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (noise) => {
        expect((await read(noise)).words).toBeTypeOf('string');
      }),
      { numRuns: 150 },
    );
  });

  test('mails with parts torn, doubled and swapped are read without an error, and lose no word of a plain answer above them', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Content-Type: multipart/mixed; boundary="b"\r\n',
        'Content-Type: text/html; charset=big5\r\n',
        'Content-Type: text/plain; format=flowed; delsp=yes; charset="',
        'Content-Transfer-Encoding: base64\r\n',
        'Content-Transfer-Encoding: quoted-printable\r\n',
        'Auto-Submitted: (',
        'To: "<(,;:@',
        'References: <<>>',
        'Date: 99 Foo 99999',
        '\r\n\r\n',
        '--b\r\n',
        '--b--\r\n',
        '<blockquote><div class="gmail_quote"><p',
        '=?utf-8?B?',
        '> On 1.1.2026 17:00 <a@b.example> wrote:\r\n',
        '\u0000',
        '&#x110000;&#xD800;&nbsp',
      ),
      fc.string({ maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
        expect(await read(pieces.join(''))).toMatchObject({ recipients: expect.any(Array) });
        expect((await read(raw({}, `It broke.\r\n\r\n${pieces.join('')}`))).text).toContain('It broke.');
      }),
      { numRuns: 150 },
    );
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { environment } from '../../infra/local/endpoints/services.ts';
import type { Envelope } from '../../infra/local/inbound.ts';
import { hour } from '../../shared/journey/instant.ts';
import { journeyKey } from '../../shared/keys.ts';
import { pictureType } from '../../shared/mail/picture-type.ts';
import { orderIdOf } from '../../shared/orders/samples.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { everythingIn, type House, linkIn, openHouse, shop } from '../e2e/house.ts';
import { cast } from '../e2e/month.ts';
import { multipart, raw } from '../mail-read/raw.ts';

const magic = {
  jpeg: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]),
  png: Buffer.from('\x89PNG\r\n\x1a\n1234', 'latin1'),
  gif: Buffer.from('GIF89a1234'),
  webp: Buffer.from('RIFF1234WEBPVP8 '),
  heic: Buffer.from('\0\0\0\x18ftypheic1234', 'latin1'),
  avif: Buffer.from('\0\0\0\x18ftypavif1234', 'latin1'),
};

describe('a picture is known by its first bytes', () => {
  test.each(Object.entries(magic))('%s', (type, bytes) => expect(pictureType(bytes)).toBe(`image/${type}`));
  test.each([
    ['a page', '<html><script>alert(1)</script>'],
    ['a drawing that may hold a script', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">'],
    ['a program', 'MZ\x90\0'],
    ['a document', '%PDF-1.7'],
    ['an archive', 'PK\x03\x04'],
    ['a film', '\0\0\0\x18ftypmp42'],
    ['nothing', ''],
  ])('%s is none', (_, bytes) => expect(pictureType(Buffer.from(bytes, 'latin1'))).toBeUndefined());
});

let house: House;
let key: string;
beforeEach(async () => {
  house = await openHouse();
  await house.tell('shopify', 'paid', cast.zsofia);
  await house.passes(hour);
  key = journeyKey(house.system.secrets.namingKey, 'shopify', 'main', orderIdOf('shopify', cast.zsofia));
});
afterEach(() => house.close());

const part = (
  name: string,
  bytes: Buffer,
  type = 'image/jpeg',
  more = 'Content-Disposition: attachment',
): [string, string] => [
  `Content-Type: ${type}; name="${name}"\r\n${more}\r\nContent-Transfer-Encoding: base64`,
  bytes.toString('base64').replace(/.{76}/g, '$&\r\n'),
];

async function sends(parts: [string, string][], envelope: Envelope = {}, type = 'mixed') {
  const text: [string, string] = ['Content-Type: text/plain', 'It is broken, look.'];
  const [headers, body] = multipart(type, text, ...parts);
  const mail = raw({ From: cast.zsofia.email, ...headers }, body);
  house.system.deliverMail(Buffer.from(mail, 'latin1'), [`r-${key}@${shop.mail.replyDomain}`], envelope);
  await house.passes(hour);
  const journey = await openJourneys({ aws: house.system.aws, env: environment(house.url) }).load(key);
  return journey?.responses.at(-1)?.attachments;
}

const pageOf = async () => (await house.get(new URL(await linkIn(house.mails('alert')[0], 't')).pathname)).text();
const picturesOn = (page: string) =>
  [...page.matchAll(/<img src="([^"]+)"/g)].map(([, link = '']) => new URL(link).pathname);

describe('pictures of the broken thing', () => {
  test('are kept and shown on the touchpoint’s page, to whoever has its link, for two hours, without writing', async () => {
    expect(await sends([part('vase.jpg', magic.jpeg), part('x.exe', magic.png)])).toMatchObject([
      { name: 'vase.jpg', bytes: 7, key: expect.stringMatching(/^pictures\/[\w-]+\/0$/) },
      { name: 'x.exe', key: expect.stringMatching(/\/1$/) },
    ]);
    const links = picturesOn(await pageOf());
    expect(links).toHaveLength(2);
    const before = await everythingIn(house);
    const shown = await house.get(links[0] ?? '');
    expect(shown.status).toBe(200);
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(magic.jpeg);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
    expect((await house.post(links[0] ?? '', {})).status).toBe(404);
    expect(await everythingIn(house)).toBe(before);
    await house.passes(3 * hour);
    expect((await house.get(links[0] ?? '')).status).toBe(404);
    const journey = links[0]?.replace(/picture:[^.]+/, 'picture:00000001-000000000001:0') ?? '';
    expect((await house.get(journey)).status).toBe(404);
  });

  test('are told of in the alert', async () => {
    await sends([part('vase.jpg', magic.jpeg)]);
    expect((await house.mails('alert')[0]?.mime())?.toString()).toContain('With a picture');
  });

  test('leave what may be dangerous, too large or too much, and say so without rendering a name', async () => {
    const large = Buffer.concat([magic.jpeg, Buffer.alloc(4_200_000)]);
    const attachments = await sends([
      part('<script>alert(1)</script>.svg', Buffer.from('<svg onload=alert(1)>'), 'image/svg+xml'),
      part('invoice.pdf', Buffer.from('%PDF-1.7'), 'application/pdf'),
      part('fake.jpg', Buffer.from('MZ\x90\0', 'latin1')),
      part('large.jpg', large),
      ...Array.from({ length: 9 }, (_, index) => part(`${index}.png`, magic.png, 'image/png')),
    ]);
    expect(attachments?.map(({ refused }) => refused)).toEqual([
      ...['type', 'type', 'type', 'size'],
      ...Array.from({ length: 8 }, () => undefined),
    ]);
    const page = await pageOf();
    expect(page).toContain('invoice.pdf');
    expect(page).toContain('too large');
    expect(page).not.toContain('<script>alert');
    expect(picturesOn(page)).toHaveLength(8);
  });

  test('are not kept of a mail whose scan failed, looks like spam or may be forged', async () => {
    expect(await sends([part('a.jpg', magic.jpeg)], { spam: 'FAIL' })).toMatchObject([{ refused: 'unsafe' }]);
    expect(await sends([part('b.jpg', magic.jpeg)], { virus: 'GRAY' })).toMatchObject([{ refused: 'unsafe' }]);
    await sends([part('c.jpg', magic.jpeg)], { dmarc: 'fail' });
    expect(house.system.services.bucket.keys().filter((one) => one.startsWith('pictures/'))).toEqual([]);
  });

  test('are no logos within the text, signatures or invitations', async () => {
    const attachments = await sends(
      [
        part('image001.png', magic.png, 'image/png', 'Content-ID: <logo>\r\nContent-Disposition: inline'),
        part('smime.p7s', Buffer.from('x'), 'application/pkcs7-signature'),
        part('invite.ics', Buffer.from('BEGIN:VCALENDAR'), 'text/calendar'),
      ],
      {},
      'related',
    );
    expect(attachments).toBeUndefined();
  });

  test('do not keep the words of a mail over 10 MB from being read', async () => {
    const photo = Buffer.concat([magic.jpeg, Buffer.alloc(9_000_000, 7)]);
    expect(await sends([part('first.png', magic.png, 'image/png'), part('huge.jpg', photo)])).toMatchObject([
      { name: 'first.png', key: expect.any(String) },
      { name: 'huge.jpg', refused: 'size' },
    ]);
    expect(await pageOf()).toContain('It is broken, look.');
  });
});

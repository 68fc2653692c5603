import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import nodemailer from 'nodemailer';
import { day, plus } from '../../shared/journey/instant.ts';
import { tags } from '../../shared/mail/compose/tags.ts';
import { ConfigurationError, parseShop, type Shop } from '../../shared/shop.ts';
import shopConfig from '../../shop.config.ts';
import { VirtualClock } from './clock.ts';
import { openMailbox, type ReadMail } from './console/mailbox.ts';
import { buys } from './demo/cast.ts';
import { rates, resolves, takesUp } from './demo/deeds.ts';
import { hours, type Scene } from './demo/scene.ts';
import { play } from './demo/stage.ts';
import { storyteller } from './demo/story.ts';
import { openSystem, type System } from './system.ts';

/*
 * `npm run try -- <your address> [--locale de] [--country DE]`: the mystery shopper. One order of yours walks the whole journey
 * on a clock that runs ahead, through the handlers that run deployed: thank-you, check-in, an unhappy answer, the staff's alert,
 * what they do, the re-check, and your yes. Every mail is kept in `preview/try`; with SMTP_URL and SMTP_FROM it comes to you, too.
 */
/** AWS's clock cannot be moved, so there the waits themselves must be short. */
const inAws = `In AWS time cannot be moved. Deploy a stack of its own with a shop.config.ts whose waits are minutes:
  followUps: { thankYou: { after: 'PT1M' }, checkIn: { after: 'PT3M', transit: 'PT1M', allowance: 'PT1M' }, reCheck: { after: 'PT2M' }, goodHours: ['00:00', '23:59'] }
verify your address in SES while it is in the sandbox, and send yourself an order as the README shows (Your own shop).`;

/** What keeps it from starting, for the person who started it. */
class Unable extends Error {}

try {
  await tryOut();
} catch (error) {
  if (!(error instanceof ConfigurationError) && !(error instanceof Unable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function tryOut(): Promise<void> {
  const { address, locale, country, folder } = asked();
  const shop = parseShop(shopConfig);
  const system = await openSystem({
    shop,
    clock: new VirtualClock(new Date().toISOString()),
    publicUrl: 'http://127.0.0.1:4280',
  });
  await play([sceneFor(address, locale, country, shop)], {
    system,
    shop,
    until: plus(system.clock.now(), 75 * day),
    audience: storyteller(shop, console.log),
  });
  const mails = await mailsOf(system);
  keep(mails, folder);
  await deliver(system, address);
  await system.close();
  console.log(
    `\n${mails.length} mails, kept in ${folder}. What they lead to works in npm start, where you play the customer yourself.`,
  );
}

function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      locale: { type: 'string', default: 'en' },
      country: { type: 'string', default: shopConfig.country },
      /** Where the mails are kept; emptied first. */
      folder: { type: 'string', default: 'preview/try' },
      deployed: { type: 'boolean', default: false },
    },
  });
  const [address = ''] = positionals;
  if (values.deployed) throw new Unable(inAws);
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(address))
    throw new Unable(`usage: npm run try -- <your address> [--locale ${tags.join('|')}] [--country EE]`);
  return { address, locale: values.locale, country: values.country, folder: resolve(values.folder) };
}

function sceneFor(address: string, locale: string, country: string, { staff }: Shop): Scene {
  const who = staff.find(({ role }) => role === 'agent')?.id ?? '';
  const { customer, sales } = buys('Test Shopper', country, locale, 'standard-webhooks', 'Juniper bowl', [
    'paid',
    'fulfilled',
    'delivered',
  ]);
  return {
    title: 'You',
    customer: { ...customer, email: address },
    sales: sales.map((sale) => ({ ...sale, order: { ...sale.order, email: address } })),
    on: {
      'check-in': rates(hours(2), 1, 'It arrived broken and nobody answers the phone.'),
      alert: [takesUp(hours(1), who), resolves(hours(3), who, 'Called, apologised, sent a new one.')],
      're-check': rates(hours(3), 5, 'Thank you, now everything is fine.'),
    },
    should: [],
  };
}

async function mailsOf(system: System): Promise<ReadMail[]> {
  const mailbox = openMailbox(system);
  const found = await Promise.all(system.outbox().map(({ id }) => mailbox.find(id)));
  return found.filter((mail) => mail !== undefined);
}

function keep(mails: readonly ReadMail[], folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [index, { kind, html, text, subject, to }] of mails.entries()) {
    const name = join(folder, `${index + 1}-${kind}`);
    writeFileSync(`${name}.html`, html);
    writeFileSync(`${name}.txt`, `To: ${to.join(', ')}\nSubject: ${subject}\n\n${text}`);
    console.log(`  ${index + 1}. ${kind.padEnd(10)} ${subject}`);
  }
}

/** By SMTP every mail goes to the tester alone, those to staff too; the sender is theirs, or the server would refuse it. */
async function deliver(system: System, address: string): Promise<void> {
  const { SMTP_URL: url, SMTP_FROM: from } = process.env;
  if (!url)
    return console.log(
      '\nNothing left this machine. With SMTP_URL=smtps://user:password@host and SMTP_FROM they come to you.',
    );
  if (!from) throw new Unable('SMTP_FROM: expected the address that SMTP_URL may send from, came nothing');
  const transport = nodemailer.createTransport(url);
  for (const mail of system.outbox())
    await transport.sendMail({ raw: await mail.mime(), envelope: { from, to: [address] } });
  transport.close();
  console.log(`\nSent to ${address}.`);
}

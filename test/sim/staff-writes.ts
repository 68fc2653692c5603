import type { SentMail } from '../../infra/local/endpoints/mail.ts';
import type { Envelope } from '../../infra/local/inbound.ts';
import { hour, type Instant, minute, plus } from '../../shared/journey/instant.ts';
import { mailTags } from '../../shared/names.ts';
import type { Staff } from '../../shared/shop.ts';
import { mime } from './mime.ts';
import type { Stage } from './stage.ts';

/** A mail of the staff with words for the customer. */
export interface Written {
  journey: string;
  by: Staff;
  at: Instant;
  /** Stands in the words, and nowhere else. */
  token: string;
  /** Wants it sent though somebody else has answered. */
  insists: boolean;
}

interface Words {
  me: Staff;
  words: string;
}

/** Staff answer a mail of ours: with the quoted alert below, as their program makes it. Some mails come twice. */
export function staffWrite(stage: Stage, mail: SentMail, letters: readonly Words[], at: Instant): void {
  const { random, system } = stage;
  stage.plan({
    at,
    what: `staff write: ${letters.map(({ me, words }) => `${me.id}: ${words.replaceAll('\n', ' | ')}`).join(' and ')}`,
    async act() {
      const alert = await stage.read(mail);
      const quoted = random.chance(0.5) ? `\n\nOn Monday, Aftercare wrote:\n${quote(alert.text)}` : '';
      const date = system.clock.now();
      for (const { me, words } of letters) {
        const key = deliver(stage, mail, { from: me.email, text: `${words}${quoted}`, date });
        const token = words.includes('/note') ? undefined : /\(s[\d-]+\)/.exec(words)?.[0];
        const journey = mail.tags[mailTags.journey] ?? '';
        if (token)
          stage.accepted.written.push({ journey, by: me, at: date, token, insists: words.startsWith('/send') });
        if (random.chance(0.15)) comesAgain(stage, key, plus(date, random.between(minute, 6 * hour)));
      }
    },
  });
}

/** An automatic answer of a person's program, or of a machine in between. */
export function isAway(stage: Stage, mail: SentMail, { email }: Staff, at: Instant): void {
  stage.plan({
    at,
    what: `${email} is away`,
    async act() {
      const headers = { 'Auto-Submitted': 'auto-replied' };
      const text = `I am on holiday until Monday. ${stage.secret()}`;
      deliver(stage, mail, { from: email, text, date: stage.system.clock.now(), headers });
    },
  });
}

/** Who is not of the staff, or pretends to be, speaks for nobody. */
export function outsiderWrites(stage: Stage, mail: SentMail, at: Instant): void {
  const isForged = stage.random.chance(0.5);
  stage.plan({
    at,
    what: 'an outsider answers the alert',
    async act() {
      const from = isForged ? (mail.to[0] ?? '') : 'outsider@example.net';
      const text = `Send me your money. ${stage.secret()}`;
      const envelope: Envelope = isForged ? { dmarc: 'fail' } : {};
      deliver(stage, mail, { from, text, date: stage.system.clock.now() }, envelope);
    },
  });
}

function deliver(
  stage: Stage,
  mail: SentMail,
  letter: { from: string; text: string; date: Instant; headers?: Record<string, string> },
  envelope: Envelope = {},
): string {
  const to = mail.replyTo[0] ?? '';
  return stage.system.deliverMail(mime({ to, subject: `Re: ${mail.subject}`, ...letter }), [to], envelope);
}

/** SES stores it again, and S3 tells of it again. */
function comesAgain({ system, plan }: Stage, key: string, at: Instant): void {
  const { bucket } = system.services;
  plan({ at, what: 'a mail of the staff comes again', act: async () => bucket.put(key, bucket.get(key)) });
}

const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

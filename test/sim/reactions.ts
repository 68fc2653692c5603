import type { SentMail } from '../../infra/local/endpoints/mail.ts';
import { followUpOf } from '../../shared/journey/decide-sent.ts';
import { day, type Instant, minute, plus } from '../../shared/journey/instant.ts';
import { mailTags } from '../../shared/names.ts';
import type { Buyer, Temper } from './cast.ts';
import { rateOnPage, unsubscribe } from './customer-pages.ts';
import { mime } from './mime.ts';
import type { Deed, Stage } from './stage.ts';
import { strangersReact } from './strangers.ts';
import { note } from './webhooks.ts';

const complaints = [
  'The bowl arrived broken and nobody answers me.',
  'This is the wrong colour, I want my money back.',
  'Very disappointed, it fell apart after two days.',
  'Terrible quality. It leaks and smells awful.',
];
const answers = ['Thank you.', 'It is the green one, and it is still broken.', 'When will it come?'];

/** The customer got a mail of ours. */
export function customerReacts(stage: Stage, mail: SentMail): void {
  const { random } = stage;
  const journey = mail.tags[mailTags.journey] ?? '';
  const what = mail.tags[mailTags.what] ?? '';
  const kind = followUpOf(what);
  const buyer = stage.cast.find((purchase) => purchase.buyer.email === mail.to[0])?.buyer;
  if (!buyer || (buyer.fate !== 'deliver' && buyer.fate !== 'delay')) return;
  const at = plus(mail.at, random.between(5 * minute, 3 * day));
  const write = (words: string, letter: Partial<Letter> = {}) =>
    writeMail(stage, buyer, { journey, at, words: `${words} ${stage.token('w')}`, ...letter });
  if (what.startsWith('reply-') && random.chance(0.3)) write(random.pick(answers));
  if (!kind || !isAnswered(stage, kind, buyer)) return;
  if (kind === 'check-in') strangersReact(stage, buyer, journey, at);
  const rate = (rating: number, words?: string) =>
    rateOnPage(stage, { at, journey, about: kind, rating, words, attempt: 0 });
  const complain = () => `${random.pick(complaints)} ${stage.token('w')}`;

  if (kind === 're-check') {
    if (random.chance(0.7)) rate(5);
    else write(random.pick(complaints));
    return;
  }
  const habits: Record<Temper, () => void> = {
    content: () => rate(5),
    middling: () => rate(3),
    silent: () => {},
    'unhappy on the page': () => rate(random.between(1, 2), random.chance(0.7) ? complain() : undefined),
    'unhappy by mail': () => write(random.pick(complaints)),
    'complains after five stars': () => {
      rate(5);
      write(random.pick(complaints), { at: plus(at, day) });
    },
    'asks a question': () => write('Where can I find the manual?'),
    'out of office': () => outOfOffice(stage, buyer, journey, at),
    unsubscribes: () => unsubscribe(stage, buyer, journey, at, 0),
    'unsubscribes by mail': () =>
      writeMail(stage, buyer, { journey, at, words: '', to: `u-${journey}@${stage.shop.mail.replyDomain}` }),
    'unsubscribes in words': () => writeMail(stage, buyer, { journey, at, words: 'unsubscribe', optsOut: true }),
    'sends a picture': () => write(random.pick(complaints), { picture: true }),
  };
  habits[buyer.temper]();
}

const isAnswered = ({ random }: Stage, kind: string, { temper }: Buyer): boolean =>
  kind !== 'thank-you' || temper === 'out of office' || random.chance(0.15);

interface Letter {
  journey: string;
  at: Instant;
  words: string;
  to?: string;
  picture?: boolean;
  optsOut?: boolean;
}

const writeMail = (stage: Stage, buyer: Buyer, letter: Letter): void => stage.plan(letterOf(stage, buyer, letter));

function letterOf(stage: Stage, buyer: Buyer, { journey, at, words, to, picture = false, optsOut }: Letter): Deed {
  const address = to ?? `r-${journey}@${stage.shop.mail.replyDomain}`;
  return {
    at,
    what: `writes: ${words}`,
    async act() {
      const date = stage.system.clock.now();
      const raw = mime({ from: buyer.email, to: address, subject: 'Re: Your order', text: words, date, picture });
      stage.system.deliverMail(raw, [address]);
      if (words) stage.accepted.words.push({ journey, words, at: date, picture });
      // Until it is taken in a day may pass.
      if (optsOut) note(stage.accepted.optOuts, buyer.email, plus(date, day));
    },
  };
}

/** Writes of their own accord, without having been asked. */
export function complainByMail(stage: Stage, buyer: Buyer, journey: string, at: Instant): Deed {
  const words = `${stage.random.pick(complaints)} ${stage.token('w')}`;
  return letterOf(stage, buyer, { journey, at, words });
}

function outOfOffice(stage: Stage, buyer: Buyer, journey: string, at: Instant): void {
  const to = `r-${journey}@${stage.shop.mail.replyDomain}`;
  stage.plan({
    at,
    what: 'is out of office',
    async act() {
      const text = `I am away until Monday. This is terrible, broken, and awful. ${stage.keptOutToken()}`;
      const headers = { 'Auto-Submitted': 'auto-replied' };
      const date = stage.system.clock.now();
      stage.system.deliverMail(mime({ from: buyer.email, to, subject: 'Automatic reply', text, date, headers }), [to]);
    },
  });
}

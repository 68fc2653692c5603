import type { SentMail } from '../../infra/local/endpoints/mail.ts';
import { followUpOf } from '../../shared/journey/decide-sent.ts';
import { day, hour, type Instant, minute, plus } from '../../shared/journey/instant.ts';
import { mailTags } from '../../shared/names.ts';
import { shop } from '../journey/given.ts';
import type { Buyer, Temper } from './cast.ts';
import { mime } from './mime.ts';
import type { Stage } from './month.ts';
import { note } from './webhooks.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const complaints = [
  'The bowl arrived broken and nobody answers me.',
  'This is the wrong colour, I want my money back.',
  'Very disappointed, it fell apart after two days.',
  'Terrible quality. It leaks and smells awful.',
];

/** The customer got a mail of ours. */
export function customerReacts(stage: Stage, mail: SentMail): void {
  const { random } = stage;
  const journey = mail.tags[mailTags.journey] ?? '';
  const kind = followUpOf(mail.tags[mailTags.what] ?? '');
  const buyer = stage.cast.find((purchase) => purchase.buyer.email === mail.to[0])?.buyer;
  if (!buyer || !kind || !isAnswered(stage, kind, buyer)) return;
  const at = plus(mail.at, random.between(5 * minute, 3 * day));
  const rate = (rating: number, words?: string) =>
    rateOnPage(stage, { at, journey, about: kind, rating, words, attempt: 0 });
  const write = (words: string, later = 0) => writeMail(stage, buyer, journey, plus(at, later), words);
  const complain = () => `${random.pick(complaints)} (w${stage.accepted.words.length}-${random.between(0, 1e9)})`;

  if (kind === 're-check') {
    if (random.chance(0.7)) rate(5);
    else write(complain());
    return;
  }
  const habits: Record<Temper, () => void> = {
    content: () => rate(5),
    middling: () => rate(3),
    silent: () => {},
    'unhappy on the page': () => rate(random.between(1, 2), random.chance(0.7) ? complain() : undefined),
    'unhappy by mail': () => write(complain()),
    'complains after five stars': () => {
      rate(5);
      write(complain(), day);
    },
    'asks a question': () => write(`Where can I find the manual? (w${random.between(0, 1e9)})`),
    'out of office': () => outOfOffice(stage, buyer, journey, at),
    unsubscribes: () => unsubscribe(stage, buyer, journey, at, 0),
    'unsubscribes by mail': () => writeMail(stage, buyer, journey, at, '', `u-${journey}@${shop.mail.replyDomain}`),
  };
  habits[buyer.temper]();
}

const isAnswered = ({ random }: Stage, kind: string, { temper }: Buyer): boolean =>
  kind !== 'thank-you' || temper === 'out of office' || random.chance(0.15);

interface Rating {
  at: Instant;
  journey: string;
  about: string;
  rating: number;
  words: string | undefined;
  attempt: number;
}

/** Opens the page, presses the button; says why a minute later. Tries again where the page failed. */
function rateOnPage(stage: Stage, rating: Rating): void {
  stage.plan({
    at: rating.at,
    what: `rates ${rating.rating}`,
    act: () => press({ rating: String(rating.rating) }, rating.attempt),
  });

  async function press(fields: Record<string, string>, attempt: number): Promise<void> {
    const path = `/r/${rating.journey}`;
    const shown = await stage.system.request({
      method: 'GET',
      path,
      query: `rating=${rating.rating}&about=${rating.about}`,
      headers: {},
      body: '',
    });
    const id =
      fields.id ??
      /name="id"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="id"/.exec(shown.body.toString())?.slice(1).find(Boolean);
    const body = new URLSearchParams({ ...fields, about: rating.about, id: id ?? '' }).toString();
    const posted = id ? await stage.system.request({ method: 'POST', path, headers: form, body }) : shown;
    const later = plus(stage.system.clock.now(), minute);
    if (posted.status >= 500) {
      if (attempt < 6)
        stage.plan({
          at: later,
          what: 'presses again',
          act: () => press({ ...fields, ...(id && { id }) }, attempt + 1),
        });
      return;
    }
    if (posted.status !== 200) return;
    if (fields.text) stage.accepted.words.push({ journey: rating.journey, words: fields.text, at: later });
    else if (rating.words) {
      const text = rating.words;
      stage.plan({ at: later, what: 'says why', act: () => press({ ...fields, id: id ?? '', text }, 0) });
    }
  }
}

function unsubscribe(stage: Stage, buyer: Buyer, journey: string, at: Instant, attempt: number): void {
  stage.plan({
    at,
    what: 'unsubscribes',
    async act() {
      const { status } = await stage.system.request({
        method: 'POST',
        path: `/u/${journey}`,
        headers: form,
        body: 'List-Unsubscribe=One-Click',
      });
      if (status === 200) note(stage.accepted.optOuts, buyer.email, stage.system.clock.now());
      else if (attempt < 6) unsubscribe(stage, buyer, journey, plus(stage.system.clock.now(), minute), attempt + 1);
    },
  });
}

function writeMail(
  stage: Stage,
  buyer: Buyer,
  journey: string,
  at: Instant,
  words: string,
  to = `r-${journey}@${shop.mail.replyDomain}`,
): void {
  stage.plan({
    at,
    what: 'writes',
    async act() {
      const raw = mime({
        from: buyer.email,
        to,
        subject: 'Re: Your order',
        text: words,
        date: stage.system.clock.now(),
      });
      stage.system.deliverMail(raw, [to]);
      if (words) stage.accepted.words.push({ journey, words, at: stage.system.clock.now() });
    },
  });
}

function outOfOffice(stage: Stage, buyer: Buyer, journey: string, at: Instant): void {
  const to = `r-${journey}@${shop.mail.replyDomain}`;
  stage.plan({
    at,
    what: 'is out of office',
    async act() {
      const text = 'I am away until Monday. This is terrible, broken, and awful.';
      const headers = { 'Auto-Submitted': 'auto-replied' };
      const raw = mime({
        from: buyer.email,
        to,
        subject: 'Automatic reply',
        text,
        date: stage.system.clock.now(),
        headers,
      });
      stage.system.deliverMail(raw, [to]);
    },
  });
}

/** The staff got an alert: somebody takes it and puts it right, or forgets. */
export function staffReact(stage: Stage, mail: SentMail): void {
  const { random } = stage;
  if (random.chance(0.25)) return;
  const taken = plus(mail.at, random.between(10 * minute, 10 * hour));
  const resolved = plus(taken, random.between(hour, 3 * day));
  const by = random.pick(shop.staff).id;
  stage.plan({ at: taken, what: 'staff acknowledge', act: () => act({ action: 'acknowledge', by }) });
  stage.plan({
    at: resolved,
    what: 'staff resolve',
    act: () => act({ action: 'resolve', by, text: 'Sent a new one.' }),
  });

  async function act(fields: Record<string, string>): Promise<void> {
    const text = (await mail.mime()).toString();
    const path = /https:\/\/after\.example(\/t\/[\w.=-]+)/.exec(text.replaceAll('=\r\n', ''))?.[1];
    if (!path) throw new Error('an alert without a link to the touchpoint');
    const shown = await stage.system.request({ method: 'GET', path, headers: {}, body: '' });
    const version = /name="version"[^>]*value="(\d+)"|value="(\d+)"[^>]*name="version"/
      .exec(shown.body.toString())
      ?.slice(1)
      .find(Boolean);
    if (version)
      await stage.system.request({
        method: 'POST',
        path,
        headers: form,
        body: new URLSearchParams({ ...fields, version }).toString(),
      });
  }
}

import type { SentMail } from '../../infra/local/endpoints/mail.ts';
import { day, hour, type Instant, minute, plus } from '../../shared/journey/instant.ts';
import { mailTags } from '../../shared/names.ts';
import type { Staff } from '../../shared/shop.ts';
import { actOnPage } from './staff-pages.ts';
import { isAway, outsiderWrites, staffWrite } from './staff-writes.ts';
import type { Stage } from './stage.ts';

/** The staff got a mail: somebody answers, promises, puts it aside, passes it on, or forgets. */
export function staffReact(stage: Stage, mail: SentMail): void {
  const { random } = stage;
  const what = mail.tags[mailTags.what] ?? '';
  const me = stage.shop.staff.find(({ email }) => email === mail.to[0]);
  if (!me || mail.replyTo.length === 0) return;
  const at = plus(mail.at, random.between(10 * minute, 10 * hour));
  const write = (words: string, later = 0) => staffWrite(stage, mail, [{ me, words }], plus(at, later));
  const dear = () => `We are sorry, a new one is on its way. ${stage.token('s')}`;

  if (what.startsWith('notice-')) {
    if (random.chance(0.3)) write(`/send\n${dear()}`);
    return;
  }
  if (what.startsWith('escalation-')) {
    random.pick([
      () => write(`/assign ${random.pick(agents(stage)).id}`),
      () => write(`/done Called them.\n\n${dear()}`),
      () => {},
    ])();
    return;
  }
  if (what.startsWith('reminder-') && random.chance(0.5)) return;
  const habits: readonly (() => void)[] = [
    () => {},
    () => {
      write(dear());
      write('/done', random.between(hour, 3 * day));
    },
    () => twoAtOnce(stage, mail, me, at, dear),
    () => {
      write(`/promise 2d A new one\n${dear()}`);
      if (random.chance(0.5)) write('/done', day);
    },
    () => {
      write(`/snooze ${random.pick(['4h', '1d', '3d'])}`);
      if (random.chance(0.7)) write(`/done\n${dear()}`, 4 * day);
    },
    () => write(`/assign ${random.pick(agents(stage)).id}`),
    () => write(`/note The batch is bad, tell nobody. ${stage.secret()}\n${stage.secret()}`),
    () => write(`/dome\n${dear()}`),
    () => isAway(stage, mail, me, at),
    () => outsiderWrites(stage, mail, at),
    () =>
      stage.plan({
        at,
        what: 'staff label',
        act: () => actOnPage(stage, mail, { action: 'label', unhappy: 'yes', by: me.id }),
      }),
    () => takeOnPage(stage, mail, me, at),
    () => takeOnPage(stage, mail, me, at),
  ];
  random.pick(habits)();
}

const agents = ({ shop }: Stage): Staff[] => shop.staff.filter(({ role }) => role === 'agent');

/** Neither knows of the other: both write in the same minute, or one somewhat later. */
function twoAtOnce(stage: Stage, mail: SentMail, me: Staff, at: Instant, dear: () => string): void {
  const { random } = stage;
  const other = agents(stage).find(({ id }) => id !== me.id);
  if (!other) return;
  const mine = { me, words: dear() };
  const theirs = { me: other, words: `${random.chance(0.2) ? '/send\n' : ''}${dear()}` };
  const isAtOnce = random.chance(0.6);
  staffWrite(stage, mail, isAtOnce ? [mine, theirs] : [mine], at);
  if (!isAtOnce) staffWrite(stage, mail, [theirs], plus(at, random.between(minute, 2 * hour)));
}

function takeOnPage(stage: Stage, mail: SentMail, me: Staff, at: Instant): void {
  stage.plan({
    at,
    what: 'staff acknowledge',
    act: () => actOnPage(stage, mail, { action: 'acknowledge', by: me.id }),
  });
  stage.plan({
    at: plus(at, stage.random.between(hour, 3 * day)),
    what: 'staff resolve',
    act: () => actOnPage(stage, mail, { action: 'resolve', by: me.id, text: `Sent a new one. ${stage.secret()}` }),
  });
}

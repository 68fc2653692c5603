import type { CallFault, Faults, FunctionCall } from '../../infra/local/faults.ts';
import { hour, minute } from '../../shared/journey/instant.ts';
import { mailTags } from '../../shared/names.ts';
import type { Random } from './random.ts';

/** What goes wrong in a month, and what of it excuses a mail that went out twice. */
export interface Chaos extends Faults {
  /** Nothing goes wrong while this is true. */
  isCalm: boolean;
  /** How many faults were made, by kind. */
  readonly made: Map<string, number>;
  /**
   * How often a mail, named `journey what`, went out without its sender learning so or getting the outcome saved. Only that
   * excuses that it goes out once more: SES has no idempotency token.
   */
  readonly orphaned: Map<string, number>;
}

const callFaults: readonly [CallFault, number][] = [
  ['throttle', 0.008],
  ['fail', 0.008],
  ['lose-answer', 0.01],
  ['crash-before', 0.008],
  ['crash-after', 0.01],
];

export function createChaos(random: Random): Chaos {
  const made = new Map<string, number>();
  const orphaned = new Map<string, number>();
  const accepted = new Map<number, string>();
  const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);

  const chaos: Chaos = {
    isCalm: false,
    made,
    orphaned,
    call(call) {
      const fault = chaos.isCalm ? 'none' : draw();
      if (fault !== 'none') count(made, fault);
      watch(call, fault);
      return fault;
    },
    message({ on }) {
      if (chaos.isCalm) return 'none';
      const drawn = random();
      if (drawn < 0.03) return ringed('double');
      if (drawn < 0.05) return { delay: random.between(minute, 24 * hour) };
      if (drawn < 0.08 && on === 'due') return ringed('drop');
      return 'none';
    },
    withinMinute: () => random.between(0, 59_999),
  };
  return chaos;

  function ringed<Fate extends 'double' | 'drop'>(fate: Fate): Fate {
    count(made, fate);
    return fate;
  }

  function draw(): CallFault {
    let drawn = random();
    for (const [fault, probability] of callFaults) {
      if (drawn < probability) return fault;
      drawn -= probability;
    }
    return 'none';
  }

  /** A mail is orphaned when anything goes wrong between SES accepting it and the end of the invocation that sent it. */
  function watch({ service, invocation, request }: FunctionCall, fault: CallFault): void {
    if (service === 'sesv2') {
      const mail = nameOf(request.body);
      if (fault === 'lose-answer' || fault === 'crash-after') count(orphaned, mail);
      if (fault === 'none') accepted.set(invocation, mail);
      return;
    }
    const mail = accepted.get(invocation);
    if (mail === undefined || fault === 'none') return;
    accepted.delete(invocation);
    count(orphaned, mail);
  }
}

function nameOf(body: Buffer): string {
  const { EmailTags = [] } = JSON.parse(body.toString('utf8')) as { EmailTags?: { Name: string; Value: string }[] };
  const tag = (name: string) => EmailTags.find(({ Name }) => Name === name)?.Value ?? '';
  return `${tag(mailTags.journey)} ${tag(mailTags.what)}`;
}

import type { Envelope } from '../../infra/local/inbound.ts';
import { type Instant, minute, plus } from '../../shared/journey/instant.ts';
import type { Buyer } from './cast.ts';
import { mime } from './mime.ts';
import type { Stage } from './stage.ts';

const lies = 'Terrible and broken. 1/5. unsubscribe';

/** Somebody who is not the customer writes in their name, or sends what nobody should open. */
export function strangersReact(stage: Stage, buyer: Buyer, journey: string, at: Instant): void {
  const { random } = stage;
  const { replyDomain, from } = stage.shop.mail;
  const reply = `r-${journey}@${replyDomain}`;
  const forged: Envelope = { dmarc: 'fail' };
  if (random.chance(0.15)) stranger(stage, { at, from: buyer.email, to: reply, envelope: forged, is: 'forged' });
  if (random.chance(0.1)) {
    const address = `nobody${random.between(0, 1e6)}@example.net`;
    stranger(stage, { at, from: address, to: from, envelope: forged, is: 'kept out' });
  }
  if (random.chance(0.1))
    stranger(stage, { at, from: buyer.email, to: reply, envelope: { virus: 'FAIL' }, is: 'kept out' });
}

interface Letter {
  at: Instant;
  from: string;
  to: string;
  envelope: Envelope;
  /** `forged`: a person reads it, apart from the order. `kept out`: nobody does. */
  is: 'forged' | 'kept out';
}

function stranger(stage: Stage, { at, from, to, envelope, is }: Letter): void {
  stage.plan({
    at: plus(at, minute),
    what: `a mail to be ${is}`,
    async act() {
      const token = is === 'forged' ? stage.token('f') : stage.keptOutToken();
      if (is === 'forged') stage.accepted.forged.push(token);
      const date = stage.system.clock.now();
      stage.system.deliverMail(
        mime({ from, to, subject: 'Re: Your order', text: `${lies} ${token}`, date }),
        [to],
        envelope,
      );
    },
  });
}

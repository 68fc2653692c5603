import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { between, hour, minute } from '../journey/instant.ts';
import type { Staff } from '../shop.ts';
import type { Desk } from './desk.ts';

/** A session ends after so long, whatever is done; and after so long without anything being done (NIST SP 800-63B-4, AAL2: an hour). */
const lasts = 12 * hour;
const idle = hour;
/** The table is told of use this often at most. */
const noted = 5 * minute;
const cookie = '__Host-desk';

/** Who is at the desk. */
export interface SignedIn {
  me: Staff;
  csrf: string;
}

/**
 * Lets staff in and out. What the cookie holds is random, 256 bits, new at every sign-in; the table knows its hash only, and
 * forgets it at sign-out. Lax, not Strict: links in mails and chats lead here, and no GET changes anything.
 */
export function openDoor({ sessions, clock, shop, namingKey }: Desk) {
  return {
    /** @param quietly looks without counting as use: what the page's script asks by itself keeps nobody signed in */
    async who(cookies: readonly string[], quietly = false): Promise<SignedIn | undefined> {
      const held = heldIn(cookies);
      const session = held && (await sessions.load(hashOf(held)));
      if (!held || !session) return undefined;
      const now = clock.now();
      const me = shop.staff.find(({ id }) => id === session.staff);
      if (!me || between(session.began, now) >= lasts || between(session.seen, now) >= idle) return undefined;
      if (!quietly && between(session.seen, now) >= noted)
        await sessions.keep(hashOf(held), { ...session, seen: now }, lasts);
      return { me, csrf: csrfOf(held) };
    },

    /** The cookie of a new session; one that the browser held before ends. */
    async begin(person: Staff, cookies: readonly string[]): Promise<string> {
      const now = clock.now();
      const before = heldIn(cookies);
      if (before) await sessions.end(hashOf(before), now);
      const held = randomBytes(32).toString('base64url');
      await sessions.begin(hashOf(held), { staff: person.id, began: now, seen: now }, lasts);
      return `${cookie}=${held}; Path=/; Max-Age=${lasts / 1000}; HttpOnly; Secure; SameSite=Lax`;
    },

    /** @param everywhere on the person's other devices too */
    async end(cookies: readonly string[], { id }: Staff, everywhere: boolean): Promise<string> {
      const held = heldIn(cookies);
      if (everywhere) await sessions.endAll(id, clock.now());
      if (held) await sessions.end(hashOf(held), clock.now());
      return `${cookie}=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax`;
    },
  };

  /** Bound to the session: nobody else's page knows it. */
  function csrfOf(held: string): string {
    return createHmac('sha256', namingKey).update(`csrf\n${held}`).digest('base64url').slice(0, 32);
  }
}

/** Whether a form came from the page of this very session. */
export function isFrom({ csrf }: SignedIn, came: string | undefined): boolean {
  const [right, other] = [Buffer.from(csrf), Buffer.from(came ?? '')];
  return right.length === other.length && timingSafeEqual(right, other);
}

/** Browsers say where a request comes from; one that another site made is refused before anything else is looked at. */
export const isForeign = (headers: Readonly<Record<string, string | undefined>>): boolean =>
  headers['sec-fetch-site'] === 'cross-site' || headers['sec-fetch-site'] === 'same-site';

const hashOf = (held: string): string => createHash('sha256').update(held).digest('base64url');

const heldIn = (cookies: readonly string[]): string | undefined =>
  /^[\w-]{43}$/.exec(cookies.find((one) => one.startsWith(`${cookie}=`))?.slice(cookie.length + 1) ?? '')?.[0];

import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { day, hour, minute } from '../journey/instant.ts';
import { isJourneyKey, readStaffToken, staffToken } from '../keys.ts';
import { picturePrefix } from '../names.ts';
import type { Shop, Staff } from '../shop.ts';

/** An alert is acted on in days; whoever digs one out later finds the touchpoint on the desk. */
const touchpointLasts = 30 * day;
const signInLasts = 15 * minute;
/** Long enough for a page that stays open; a link that leaks is soon worth nothing. */
const pictureLasts = 2 * hour;

/** The links that let staff in: signed, with an end, and each good for one purpose. */
export interface StaffLinks {
  /** To the page of one touchpoint, for the person whom the mail goes to alone; whoever has the link acts there as them. */
  toTouchpoint(journey: string, person?: string): string;
  /** The journey of such a link's token, and whose link it is; a link that went to several asks who acts. */
  touchpointOf(token: string): { journey: string; person?: Staff | undefined } | undefined;
  /** To a picture in the mail bucket, for whoever reads the touchpoint's page now. */
  toPicture(key: string): string;
  pictureOf(token: string): string | undefined;
  /** To the page that signs a person in to the desk; another one each time, since each works once. */
  toSignIn(person: Staff): string;
  signingIn(token: string): Staff | undefined;
}

export function staffLinks(about: { namingKey: string; publicUrl: string; shop: Shop; clock: Clock }): StaffLinks {
  const { namingKey, publicUrl, shop, clock } = about;
  const seconds = (later = 0) => Math.floor((Date.parse(clock.now()) + later) / 1000);
  const sign = (subject: string, lasts: number) => staffToken(namingKey, subject, seconds(lasts));
  const read = (token: string) => readStaffToken(namingKey, token, seconds());
  const personOf = (token: string, purpose: string): Staff | undefined => {
    const [forPurpose, id] = read(token)?.split(':') ?? [];
    return forPurpose === purpose ? shop.staff.find((person) => person.id === id) : undefined;
  };

  return {
    toTouchpoint: (journey, person) =>
      `${publicUrl}/t/${sign(person === undefined ? journey : `${journey}:${person}`, touchpointLasts)}`,
    touchpointOf(token) {
      const [journey = '', id] = read(token)?.split(':') ?? [];
      const person = shop.staff.find((one) => one.id === id);
      // Who has left the staff has no link any more.
      return isJourneyKey(journey) && (id === undefined || person) ? { journey, person } : undefined;
    },
    toPicture: (key) =>
      `${publicUrl}/t/${sign(`picture:${key.slice(picturePrefix.length).replace('/', ':')}`, pictureLasts)}`,
    pictureOf(token) {
      const [purpose, mail, number, ...rest] = read(token)?.split(':') ?? [];
      return purpose === 'picture' && mail && number && rest.length === 0
        ? `${picturePrefix}${mail}/${number}`
        : undefined;
    },
    toSignIn: ({ id }) =>
      `${publicUrl}/desk/sign-in/${sign(`sign-in:${id}:${randomBytes(6).toString('base64url')}`, signInLasts)}`,
    signingIn: (token) => personOf(token, 'sign-in'),
  };
}

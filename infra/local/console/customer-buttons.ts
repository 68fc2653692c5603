import { customerName } from '../../../shared/mail/compose/staff-facts.ts';
import { staffVoice } from '../../../shared/mail/compose/staff-words.ts';
import type { Buttons } from './actions.ts';
import { bounce, complain, outOfOffice, reply, unsubscribe } from './customer.ts';
import type { ReadMail } from './mailbox.ts';
import type { Room } from './room.ts';

/** What the customer, their mail program and their mail server do with a mail. */
export function customerButtons({ system, shop, mailbox, journeys }: Room): Buttons {
  const deeds: Record<string, (mail: ReadMail, text: string) => Promise<string>> = {
    async reply(mail, text) {
      const words = text.replaceAll('\r\n', '\n').trim();
      if (words === '') return 'There was nothing to send: write something first.';
      await reply(system, mail, words, await nameOf(mail));
      return 'The answer is sent. What Aftercare made of it stands in the story of the order.';
    },
    async 'out-of-office'(mail) {
      await outOfOffice(system, mail, await nameOf(mail));
      return 'The out-of-office reply is sent. Aftercare notes it, and troubles nobody.';
    },
    async bounce(mail) {
      bounce(system, mail);
      return 'The mail came back: there is no such mailbox. Aftercare writes to it no more.';
    },
    async complain(mail) {
      complain(system, mail);
      return 'The customer marked the mail as spam. Aftercare writes to them no more.';
    },
    async unsubscribe(mail) {
      const status = await unsubscribe(system, mail);
      return status === 200
        ? 'Unsubscribed with one click. Aftercare writes to this customer no more.'
        : `Unsubscribing was answered with ${status ?? 'nothing'}.`;
    },
  };

  return async (id, form) => {
    const mail = await mailbox.find(id);
    const name = form.do ?? '';
    if (!mail?.forCustomer || !Object.hasOwn(deeds, name)) return undefined;
    const says = await deeds[name]?.(mail, form.text ?? '');
    return says === undefined ? undefined : { says, at: 'answer' };
  };

  async function nameOf(mail: ReadMail): Promise<string> {
    const journey = (await journeys()).find(({ id }) => id === mail.journey);
    return journey ? customerName(journey, staffVoice(shop, 'en')) : '';
  }
}

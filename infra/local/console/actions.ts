import { clockButtons } from './clock-buttons.ts';
import { customerButtons } from './customer-buttons.ts';
import type { Room } from './room.ts';
import { shopButtons } from './shop-buttons.ts';

/** What a group of buttons does: told what the address names and what the form holds. Undefined when there is no such thing. */
export type Buttons = (id: string, form: Record<string, string>) => Promise<Said | undefined>;

/** What came of a button, in words, and where on the page to look. */
export interface Said {
  says: string;
  at?: string;
}

/** The buttons of the console: `/console/orders`, `/console/clock` and `/console/mail`. */
export function createActions(room: Room) {
  const notices: string[] = [];
  const groups = new Map<string, Buttons>([
    ['orders', shopButtons(room)],
    ['clock', clockButtons(room)],
    ['mail', customerButtons(room)],
  ]);

  return {
    /** Does it, and waits until everything that follows at once has happened. */
    async act(path: string, form: Record<string, string>): Promise<{ notice: number; at?: string } | undefined> {
      const [, , group = '', id = ''] = path.split('/');
      const said = await groups.get(group)?.(id, form);
      if (!said) return undefined;
      await room.system.settle();
      const notice = notices.push(said.says) - 1;
      return { notice, ...(said.at && { at: said.at }) };
    },
    noticeOf: (number: string): string | undefined => (/^\d{1,9}$/.test(number) ? notices[Number(number)] : undefined),
  };
}

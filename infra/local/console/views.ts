import type { Journey } from '../../../shared/journey/journey.ts';
import { pausedSays } from '../../../shared/mail/compose/paused.ts';
import { staffVoice } from '../../../shared/mail/compose/staff-words.ts';
import { openSending } from '../../../shared/store/sending.ts';
import { environment } from '../endpoints/services.ts';
import { nextDueOf } from './jumps.ts';
import type { Frame } from './pages/document.tsx';
import { mailPage } from './pages/mail.tsx';
import { missingPage } from './pages/missing.tsx';
import { orderPage } from './pages/order.tsx';
import { overviewPage } from './pages/overview.tsx';
import type { Room } from './room.ts';
import { type Answer, showMail, showPage, showText } from './web.ts';

/** So many mails, orders and journeys are shown; a page with ten thousand helps nobody. */
const most = 40;
const mostMails = 15;

/** What the console shows at its addresses. Nothing here writes. */
export function createViews(room: Room) {
  const { system, shop, sampleShop, mailbox, journeys, links } = room;

  return {
    async show(path: string, notice: string | undefined): Promise<Answer> {
      if (path === '/console/version') return showText(version());
      const [, , what = '', id = '', part = ''] = path.split('/');
      const all = await journeys();
      const state = await openSending({ aws: system.aws, env: environment('') }).load(system.clock.now());
      const told =
        notice ??
        (state?.paused &&
          `Mail to customers is paused. ${pausedSays(state, staffVoice(shop, 'en'))} Staff let it go again on the desk.`);
      const frame: Frame = {
        shop,
        now: system.clock.now(),
        next: nextDueOf(all, shop),
        version: version(),
        ...(told && { notice: told }),
      };
      if (path === '/') return showPage(await overview(frame, all));
      const shown =
        what === 'mail' ? await mail(frame, all, id, part) : what === 'order' ? order(frame, all, id) : undefined;
      return shown ?? showPage(missingPage(frame), 404);
    },
  };

  /** Moves with everything that the pages show. */
  function version(): string {
    const { usage } = system.services.table;
    const told = sampleShop.sales().reduce((sum, sale) => sum + sale.told.length + 1, 0);
    return [usage.writes, mailbox.count(), told, system.clock.now().slice(0, 16)].join('.');
  }

  async function overview(frame: Frame, all: readonly Journey[]): Promise<string> {
    return overviewPage({
      ...frame,
      sampleShop,
      journeys: all.slice(0, most),
      journeyCount: all.length,
      touched: all.filter(({ touchpoint }) => touchpoint),
      links,
      toCustomers: await mailbox.list('customers', mostMails),
      toStaff: await mailbox.list('staff', mostMails),
    });
  }

  async function mail(frame: Frame, all: readonly Journey[], id: string, part: string): Promise<Answer | undefined> {
    const found = await mailbox.find(id);
    if (!found) return undefined;
    if (part === 'html') return showMail(withTarget(found.html));
    const others = await mailbox.list(found.forCustomer ? 'customers' : 'staff', most);
    const journey = all.find((one) => one.id === found.journey);
    return showPage(mailPage({ ...frame, mail: found, others, links, journey }));
  }

  function order(frame: Frame, all: readonly Journey[], id: string): Answer | undefined {
    const journey = all.find((one) => one.id === id);
    const sale = sampleShop.sales().find((one) => sampleShop.journeyOf(one) === id);
    return journey && showPage(orderPage({ ...frame, journey, sale, links }));
  }
}

/** Links of a mail open in a page of their own, as in a mail program. */
const withTarget = (html: string): string => html.replace(/<head[^>]*>/i, '$&<base target="_blank">');

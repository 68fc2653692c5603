import { type SampleEvent, sampleEvents } from '../../../shared/orders/samples.ts';
import type { Buttons, Said } from './actions.ts';
import { buyerOf } from './order-form.ts';
import type { Room } from './room.ts';
import { eventSays, platformSays, type SampleSale } from './sample-shop.ts';

/** Sells something, and tells what becomes of an order, as its platform would. */
export function shopButtons({ sampleShop }: Room): Buttons {
  return async (number, form) => {
    if (number === '') return place(form);
    const sale = sampleShop.sale(number);
    const event = sampleEvents.find((one) => one === form.event);
    return sale && event && tell(sale, [event]);
  };

  async function place(form: Record<string, string>): Promise<Said | undefined> {
    const platform = sampleShop.platforms.find((one) => one === form.platform);
    const buyer = buyerOf(form);
    if (!platform || typeof buyer === 'string') return { says: `Nothing was ordered: ${buyer}`, at: 'sell' };
    return tell(sampleShop.place(platform, buyer), form.pay === 'now' ? ['created', 'paid'] : ['created']);
  }

  async function tell(sale: SampleSale, events: readonly SampleEvent[]): Promise<Said> {
    const says: string[] = [];
    for (const event of events) {
      const told = await sampleShop.tell(sale, event);
      if (told) says.push(`“${eventSays[event]}”, answered ${told.status} (${told.answer || 'no words'})`);
    }
    const { platform, order } = sale;
    const all = says.join('; ') || 'nothing, it knows of no such thing';
    return { says: `${platformSays(platform)} told of order ${order.number}: ${all}.`, at: `sale-${order.number}` };
  }
}

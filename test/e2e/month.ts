import { day, hour, minute } from '../../shared/journey/instant.ts';
import type { SampleOrder } from '../../shared/orders/samples.ts';
import { mime } from '../sim/mime.ts';
import { fieldOf, type House, linkIn, shop } from './house.ts';

const order = (number: string, firstName: string, lastName: string, email: string, item: string): SampleOrder => ({
  id: number,
  number,
  email,
  firstName,
  lastName,
  phone: `+372 55${number} 77`,
  country: 'EE',
  locale: 'en',
  currency: 'EUR',
  total: '61.30',
  items: [{ name: item, quantity: 1 }],
});

/** The people of the month. What they are called and say appears nowhere else. */
export const cast = {
  zsofia: order('4801', 'Zsófia', 'Quillfeather', 'zsofia.quillfeather@mail.example', 'Marmalade dish'),
  thibault: order('4802', 'Thibault', 'Desrosiers', 'thibault.desrosiers@mail.example', 'Oak ladle'),
  ingeborg: order('4803', 'Ingeborg', 'Vennesla', 'ingeborg.vennesla@mail.example', 'Linen apron'),
  oluwaseun: order('4804', 'Oluwaseun', 'Adebayo', 'oluwaseun.adebayo@mail.example', 'Slate coaster'),
};

export const words = {
  zsofia: 'The dish was cracked like a walnut. I am furious and want my money back.',
  thibault: 'Everything is perfect, and sturdy as a lighthouse. Thank you very much!',
  ingeborg: 'Awful. The apron unravelled on the first day and nobody answers my calls.',
  ingeborgAgain: 'Still not right: the second apron is mouldy. Terrible.',
  stranger: 'Nobody at your shop picks up the telephone, this is a disgrace of gargantuan size.',
  done: 'Sent a new apron by pigeon post.',
};

const stranger = 'fernando.magalhaes@elsewhere.example';

/** Everything of the customers that must stay out of sight: addresses, their first parts, names, and telling words. */
export const secretsOfCustomers = [
  ...Object.values(cast).flatMap(({ email, firstName, lastName, phone = '' }) => [email, firstName, lastName, phone]),
  stranger,
  ...['walnut', 'furious', 'lighthouse', 'unravelled', 'mouldy', 'gargantuan', 'disgrace', 'pigeon'],
];

/**
 * Two months of a shop, over HTTP: thanked and asked; one complains on the page and nobody of the staff answers, so that the
 * manager is told; one rates well; one complains by mail, gets a new one, and is still not happy; one unsubscribes; a stranger
 * writes; one of the staff signs in.
 */
export async function playMonth(house: House): Promise<void> {
  const { system } = house;
  const { zsofia, thibault, ingeborg, oluwaseun } = cast;
  for (const event of ['created', 'paid'] as const) {
    await house.tell('shopify', event, zsofia);
    await house.tell('woocommerce', event, thibault);
    await house.tell('standard-webhooks', event, ingeborg);
  }
  await house.tell('stripe', 'paid', oluwaseun);
  await house.passes(2 * day);
  for (const event of ['fulfilled', 'delivered'] as const) await house.tell('shopify', event, zsofia);
  await house.post(new URL(await linkIn(to(house, oluwaseun), 'u')).pathname, { 'List-Unsubscribe': 'One-Click' });
  writes(house, stranger, `hello@${shop.mail.replyDomain}`, words.stranger);
  await house.passes(45 * day);

  await rate(house, zsofia, '1', words.zsofia);
  await rate(house, thibault, '5', words.thibault);
  const asked = to(house, ingeborg, 'check-in');
  writes(house, ingeborg.email, asked?.replyTo[0] ?? '', words.ingeborg);
  await house.passes(hour);
  const alert = house
    .mails('alert')
    .find(({ tags, to: told }) => tags.journey === asked?.tags.journey && told.length > 0);
  const touchpoint = new URL(await linkIn(alert, 't')).pathname;
  await act(house, touchpoint, { action: 'acknowledge', by: 'jaan' });
  await act(house, touchpoint, { action: 'resolve', by: 'jaan', text: words.done });
  await house.passes(6 * day);

  writes(house, ingeborg.email, asked?.replyTo[0] ?? '', words.ingeborgAgain);
  await house.post('/desk/sign-in', { email: 'mari@shop.example' });
  await house.passes(2 * day);
  await system.sweep();
  await house.passes(minute);
}

export const to = (house: House, { email }: SampleOrder, what = 'thank-you') =>
  house.mails(what).find((mail) => mail.to.includes(email));

async function rate(house: House, buyer: SampleOrder, rating: string, text: string): Promise<void> {
  const { pathname, search } = new URL(await linkIn(to(house, buyer, 'check-in'), 'r'));
  const page = await (await house.get(pathname + search)).text();
  const fields = { rating, about: 'check-in', id: fieldOf(page, 'id') };
  await house.post(pathname, fields);
  await house.post(pathname, { ...fields, text });
}

function writes(house: House, from: string, address: string, text: string): void {
  const date = house.system.clock.now();
  house.system.deliverMail(mime({ from, to: address, subject: 'Re: your order', text, date }), [address]);
}

async function act(house: House, path: string, fields: Record<string, string>): Promise<void> {
  const page = await (await house.get(path)).text();
  await house.post(path, { ...fields, version: fieldOf(page, 'version') });
}

import type { Shop } from '../../shop.ts';
import type { Letter } from './letter.ts';
import { letterHtml } from './letter-html.tsx';
import { letterText } from './letter-text.ts';
import { automatic, type Mail } from './mail.ts';
import { line } from './shown.ts';

/** A mail to people of the staff that nobody is to answer: its title is its subject. */
export const toStaff = (shop: Shop, to: string[], letter: Letter): Mail => ({
  from: { name: line(shop.name), address: shop.mail.from },
  to,
  replyTo: [],
  subject: line(letter.title),
  html: letterHtml(letter),
  text: letterText(letter),
  headers: automatic,
});

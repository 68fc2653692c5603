import type { ComponentChildren } from 'preact';
import { staffVoice } from '../mail/compose/staff-words.ts';
import type { Shop } from '../shop.ts';
import { document } from './document.tsx';

/** Asks staff for their address; posts `email` to its own address. */
export const signInPage = ({ shop }: { shop: Shop }): string =>
  staffCard(
    shop,
    'Sign in to the desk',
    <form method="post">
      <p>The customers who wait for an answer are listed here. We mail you a link that signs you in.</p>
      <label>
        Your mail address at {shop.name}
        <input type="email" name="email" required autocomplete="email" />
      </label>
      <button type="submit">Mail me the link</button>
    </form>,
  );

/** The same whether or not the address is one of the staff's. */
export const signInSentPage = ({ shop }: { shop: Shop }): string =>
  staffCard(
    shop,
    'Look into your mail',
    <p role="status">
      If the address belongs to someone of the staff, a link is on its way to it. It works for a short time only.
    </p>,
  );

/** What the mailed link opens: scanners open it too, so only the press on the button signs in. */
export const signInConfirmPage = ({ shop }: { shop: Shop }): string =>
  staffCard(
    shop,
    'Sign in to the desk',
    <form method="post">
      <p>One press, and you are in.</p>
      <button type="submit">Sign in</button>
    </form>,
  );

const staffCard = (shop: Shop, title: string, children: ComponentChildren): string =>
  document({
    shop,
    language: staffVoice(shop).language,
    title,
    children: (
      <div class="card">
        <h1>{title}</h1>
        {children}
      </div>
    ),
  });

import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { directionOf } from '../mail/compose/language.ts';
import type { Shop } from '../shop.ts';
import { styleSheet } from './style.ts';

interface Page {
  shop: Shop;
  language: string;
  title: string;
  /** For staff: as wide as a screen allows. */
  wide?: boolean;
  /** More rules for this page. */
  style?: string;
  /** Stands between the brand and the content. */
  above?: ComponentChildren;
  /** Stands below the content. */
  below?: ComponentChildren;
  /** Address of a script of our own; the page is whole without it. */
  script?: string;
  children: ComponentChildren;
}

/** A whole page: nothing loaded but the shop's logo and at most one script, nothing told to other sites, kept out of search engines. */
export const document = (page: Page): string => `<!doctype html>${render(<Html {...page} />)}`;

const Html = ({ shop, language, title, wide, style = '', above, below, script, children }: Page) => (
  <html lang={language} dir={directionOf(language)}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex, nofollow" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <meta name="format-detection" content="telephone=no" />
      <link rel="icon" href={iconOf(shop.mail.colour)} />
      <title>{`${title} – ${shop.name}`}</title>
      <style dangerouslySetInnerHTML={{ __html: styleSheet(shop.mail.colour) + style }} />
      {script && <script src={script} defer />}
    </head>
    <body>
      <div class={wide ? 'sheet wide' : 'sheet'}>
        <header class="brand">{shop.mail.logoUrl ? <img src={shop.mail.logoUrl} alt={shop.name} /> : shop.name}</header>
        {above}
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        {below}
      </div>
    </body>
  </html>
);

/** In the page itself: a browser that finds none asks for `/favicon.ico`, which is nobody's. */
const iconOf = (colour: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="${colour}"/><path d="M9 17l5 5 9-11" fill="none" stroke="#fff" stroke-width="4"/></svg>`,
  )}`;

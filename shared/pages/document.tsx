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
  /** Address of a script of our own; the page is whole without it. */
  script?: string;
  children: ComponentChildren;
}

/** A whole page: nothing loaded but the shop's logo and at most one script, nothing told to other sites, kept out of search engines. */
export const document = (page: Page): string => `<!doctype html>${render(<Html {...page} />)}`;

const Html = ({ shop, language, title, wide, style = '', above, script, children }: Page) => (
  <html lang={language} dir={directionOf(language)}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex, nofollow" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <meta name="format-detection" content="telephone=no" />
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
      </div>
    </body>
  </html>
);

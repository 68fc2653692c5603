import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import type { Instant } from '../../../../shared/journey/instant.ts';
import type { Shop } from '../../../../shared/shop.ts';
import type { NextDue } from '../jumps.ts';
import { Clock } from './clock.tsx';
import { consoleStyle } from './style.ts';

/** What every page of the console shows around its own content. */
export interface Frame {
  shop: Shop;
  now: Instant;
  next: NextDue | undefined;
  /** Moves when the page would look different; the page's script asks for it. */
  version: string;
  /** What came of the last button. */
  notice?: string;
}

interface Page {
  frame: Frame;
  title: string;
  /** The page that the others lead back to. */
  overview?: true;
  children: ComponentChildren;
}

/** A whole page. Its script only shows sooner what a reload would show. */
export const consoleDocument = (page: Page): string => `<!doctype html>${render(<Html {...page} />)}`;

const Html = ({ frame, title, overview, children }: Page) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="format-detection" content="telephone=no" />
      <title>{`${title} – ${frame.shop.name}`}</title>
      <link rel="icon" href="data:," />
      <style dangerouslySetInnerHTML={{ __html: consoleStyle(frame.shop.mail.colour) }} />
      <script src="/console/live.js" defer />
    </head>
    <body data-version={frame.version}>
      <header class="wide top">
        <p class="brand">
          <a href="/">{frame.shop.name}</a>
        </p>
        <p class="muted" style="margin:0">
          Aftercare on this machine. Nothing leaves it: the customers and their mailboxes are samples, everything else
          is real.
        </p>
      </header>
      <Clock {...frame} />
      <main class="wide">
        <div id="notice" data-live="" role="status">
          {frame.notice && <p class="notice">{frame.notice}</p>}
        </div>
        {!overview && (
          <p style="margin:8px 0 -8px">
            <a class="link" href="/">
              ‹ Back to everything
            </a>
          </p>
        )}
        {children}
      </main>
    </body>
  </html>
);

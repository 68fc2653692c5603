import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Shop } from '../../../shared/shop.ts';
import { staffLinks } from '../../../shared/touchpoints/staff-links.ts';
import type { Live } from '../live.ts';
import { createActions } from './actions.ts';
import { refusal } from './guard.ts';
import { openAllJourneys } from './journeys.ts';
import { openMailbox } from './mailbox.ts';
import { openSampleShop } from './sample-shop.ts';
import { createViews } from './views.ts';
import { type Answer, goTo, readForm, send, showText } from './web.ts';

export interface Console {
  close(): void;
}

interface Options extends Pick<Live, 'system' | 'server'> {
  shop: Shop;
  folder: string;
  /** Told of errors that are the console's own. */
  failed(error: unknown): void;
}

const script = readFileSync(new URL('live.js', import.meta.url), 'utf8');

/** The console page at `/`, and all that belongs to it below `/console`. A GET only shows. */
export function openConsole({ system, server, shop, folder, failed }: Options): Console {
  const { clock } = system;
  const sampleShop = openSampleShop({ system, shop, post, file: join(folder, 'sample-shop.jsonl') });
  const room = {
    system,
    shop,
    sampleShop,
    mailbox: openMailbox(system),
    journeys: openAllJourneys(system),
    links: staffLinks({ namingKey: system.secrets.namingKey, publicUrl: server.url, shop, clock }),
  };
  const views = createViews(room);
  const actions = createActions(room);
  server.route('/', listen);
  server.route('/console', listen);
  return { close: sampleShop.close };

  /** The sample platforms are outside: they come in by the same door as the real ones. */
  async function post({
    method,
    path,
    headers,
    body,
  }: {
    method: string;
    path: string;
    headers: Record<string, string>;
    body: string;
  }) {
    const answer = await fetch(server.url + path, { method, headers, body });
    return { status: answer.status, answer: (await answer.text()).slice(0, 200) };
  }

  function listen(request: IncomingMessage, response: ServerResponse): void {
    answer(request)
      .catch((error) => {
        failed(error);
        return showText('The console made a mistake; it is told in the terminal.', 500);
      })
      .then((found) => send(response, request.method, found));
  }

  async function answer(request: IncomingMessage): Promise<Answer> {
    const refused = refusal(request);
    if (refused) return showText(refused, 403);
    const { pathname, searchParams } = new URL(request.url ?? '/', server.url);
    if (request.method === 'POST') return act(request, pathname);
    if (request.method !== 'GET' && request.method !== 'HEAD') return showText('Only GET and POST.', 405);
    if (pathname === '/console/live.js') return showText(script, 200, 'text/javascript');
    return views.show(pathname, actions.noticeOf(searchParams.get('told') ?? ''));
  }

  /** The page that was looked at is shown again, with what came of it. */
  async function act(request: IncomingMessage, path: string): Promise<Answer> {
    const form = await readForm(request);
    if (!form) return showText('That is too long.', 413);
    const done = await actions.act(path, form);
    if (!done) return showText('There is nothing of that kind.', 404);
    const back = backOf(request.headers.referer);
    return goTo(`${back}?told=${done.notice}${done.at ? `#${done.at}` : ''}`);
  }
}

/** Of the page that posted only the path counts, and only one of the console's own. */
function backOf(referer = ''): string {
  const path = URL.canParse(referer) ? new URL(referer).pathname : '/';
  return path.startsWith('/console/') ? path : '/';
}

import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openConsole } from '../../infra/local/console/console.ts';
import { type Live, startLive } from '../../infra/local/live.ts';
import { parseShop } from '../../shared/shop.ts';
import config from '../../shop.config.ts';

export const shop = parseShop(config);

/** The console as `npm start` opens it, on a free port and in a folder of its own. */
export interface Opened extends Live {
  url: string;
  folder: string;
  /** Of everything that failed. */
  failures: unknown[];
  /** Presses a button of the console as its own page does; answers with the page that follows. */
  press(path: string, fields: Record<string, string>, referer?: string): Promise<string>;
  page(path: string): Promise<string>;
  close(): Promise<void>;
}

export async function open(folder = newFolder(), port?: number): Promise<Opened> {
  const failures: unknown[] = [];
  const failed = (error: unknown) => void failures.push(error);
  const live = await startLive({ shop, folder, port: port ?? (await freePort()), failed });
  const console = openConsole({ ...live, shop, folder, failed });
  const { url } = live.server;
  const page = async (path: string) => (await fetch(url + path)).text();

  return {
    ...live,
    url,
    folder,
    failures,
    page,
    async press(path, fields, referer = '/') {
      const headers = { origin: url, referer: url + referer };
      const answer = await fetch(url + path, { method: 'POST', headers, body: new URLSearchParams(fields) });
      if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${await answer.text()}`);
      return answer.text();
    },
    async close() {
      await live.stop();
      console.close();
    },
  };
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'aftercare-console-'));
export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

export const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** What a shop owner fills in. */
export const buyer = {
  firstName: 'Emma',
  lastName: 'Clarke',
  email: 'emma.clarke@mail.example',
  country: 'GB',
  locale: 'en',
  items: 'Walnut board, 2 × Napkin',
  total: '64.00',
  consent: '',
};

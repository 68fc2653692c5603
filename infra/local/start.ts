import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkLanguages } from '../../shared/mail/compose/languages.ts';
import { ConfigurationError, parseShop, type Shop } from '../../shared/shop.ts';
import { openConsole } from './console/console.ts';
import { defaultFolder, findRunning } from './folder.ts';
import { startLive } from './live.ts';

/*
 * `npm start`: the whole of Aftercare in this process, with its console. `PORT` is where it is reached, `AFTERCARE_FOLDER` where
 * everything is kept; another configuration than shop.config.ts may be named as the argument.
 */
const defaultPort = '4280';
const defaultConfig = fileURLToPath(new URL('../../shop.config.ts', import.meta.url));

/** What keeps it from starting, for the person who started it. */
class Unable extends Error {}

try {
  await start();
} catch (error) {
  console.error(`\n${plainly(error)}\n`);
  process.exit(1);
}

async function start(): Promise<void> {
  const port = portOf(process.env.PORT || defaultPort);
  const folder = resolve(process.env.AFTERCARE_FOLDER || defaultFolder);
  checkLanguages();
  const shop = await readShop(resolve(process.argv[2] ?? defaultConfig));
  const running = findRunning(folder);
  if (running)
    throw new Unable(`Aftercare is open already: ${running.url}/ (process ${running.pid}, data in ${folder}).`);
  const live = await startLive({ shop, folder, port, failed, log: { info() {}, error: logged } });
  const page = openConsole({ ...live, shop, folder, failed });
  console.log(welcome(shop, live.server.url, folder));

  const stop = async () => {
    await live.stop();
    page.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
}

async function readShop(file: string): Promise<Shop> {
  const module = (await import(pathToFileURL(file).href)) as { default?: unknown };
  return parseShop(module.default, file === defaultConfig ? 'shop.config.ts' : file);
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Unable(`PORT: expected a number from 1 to 65535, came ${JSON.stringify(text)}.`);
  return port;
}

/** Mistakes that people make come without a stack. */
function plainly(error: unknown): string {
  if (error instanceof Unable || error instanceof ConfigurationError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Choose another: PORT=${Number(port) + 1} npm start`;
  if (code === 'EACCES')
    return `Port ${port} is not for everybody. Choose one above 1023: PORT=${defaultPort} npm start`;
  if (code === 'ERR_MODULE_NOT_FOUND' || error.name === 'TransformError' || error instanceof SyntaxError)
    return error.message;
  return error.stack ?? error.message;
}

function failed(error: unknown): void {
  console.error(error);
}

/** What an alarm would count, told where the one machine's owner looks. */
function logged(code: string, fields: object = {}): void {
  console.error(`${new Date().toISOString()} ${code} ${JSON.stringify(fields)}`);
}

function welcome(shop: Shop, url: string, folder: string): string {
  return `
  Aftercare for ${shop.name} is open.

    Console   ${url}/
    Data      ${folder}

  Ctrl-C closes it; everything is kept.
`;
}

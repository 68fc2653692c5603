import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort, newFolder, remove } from './open.ts';

const root = new URL('../..', import.meta.url).pathname;
let folder: string;
let running: ChildProcess[] = [];

beforeEach(() => {
  folder = newFolder();
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
  remove(folder);
});

describe('npm start', () => {
  it('prints the console’s address, opens it, and closes cleanly', async () => {
    const port = await freePort();
    const child = await started(port);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    expect(await gone).toBe(0);
  });

  it('starts again after a kill, from what is on disk', async () => {
    const port = await freePort();
    const child = await started(port);
    const url = `http://127.0.0.1:${port}`;
    const headers = { origin: url };
    await fetch(`${url}/console/orders`, { method: 'POST', headers, body: new URLSearchParams(order) });
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    await started(port);
    expect(await (await fetch(`${url}/`)).text()).toContain('sale-1001');
  });

  it('says who has the folder when it is open already', async () => {
    const port = await freePort();
    await started(port);
    const { code, text } = await refused(await freePort());
    expect([code, text]).toEqual([1, expect.stringContaining(`Aftercare is open already: http://127.0.0.1:${port}/`)]);
  });

  it('says that the port is taken, and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const { code, text } = await refused(port);
    other.close();
    expect([code, text]).toEqual([1, expect.stringContaining(`Port ${port} is taken`)]);
    expect(text).not.toContain('    at ');
  });

  it('names the field of the configuration that is wrong, what was expected and what came', async () => {
    const file = join(folder, 'shop.config.ts');
    writeFileSync(file, "export default { name: 'A shop', country: 'Estonia' };");
    const { code, text } = await refused(await freePort(), [file]);
    expect(code).toBe(1);
    expect(text).toContain('country: expected an ISO 3166-1 country code, such as EE, came "Estonia"');
    expect(text).not.toContain('    at ');
  });

  it('takes only a number for a port', async () => {
    const { code, text } = await refused('many');
    expect([code, text]).toEqual([1, expect.stringContaining('PORT: expected a number from 1 to 65535, came "many"')]);
  });
});

const environment = (port: number | string) => ({ ...process.env, PORT: String(port), AFTERCARE_FOLDER: folder });
const command = (args: string[]) => ['--import', 'tsx', 'infra/local/start.ts', ...args];

/** Resolves once the address is printed. */
function started(port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, command([]), { cwd: root, env: environment(port) });
  running.push(child);
  return new Promise((resolve, reject) => {
    let text = '';
    const hear = (chunk: Buffer) => {
      text += chunk;
      if (text.includes(`http://127.0.0.1:${port}/`)) resolve(child);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(text)));
  });
}

const refused = (port: number | string, args: string[] = []) =>
  new Promise<{ code: unknown; text: string }>((resolve) =>
    execFile(process.execPath, command(args), { cwd: root, env: environment(port) }, (error, stdout, stderr) =>
      resolve({ code: error?.code, text: stdout + stderr }),
    ),
  );

const order = {
  platform: 'shopify',
  firstName: 'Emma',
  email: 'emma@mail.example',
  country: 'GB',
  locale: 'en',
  items: 'Board',
  total: '64',
  pay: 'now',
};

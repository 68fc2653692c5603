import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gatewayAnswer, largestRequest, type WebAnswer } from './api.ts';
import { endpointPath } from './invocations.ts';
import type { System } from './system.ts';

export interface LocalServer {
  /** Without a slash at the end. */
  url: string;
  port: number;
  /** Gives a path, and all below it, to somebody else; `/` is that page only. */
  route(path: string, listener: RequestListener): void;
  close(): Promise<void>;
}

interface Options {
  /** Any free port when 0. */
  port: number;
  /** What clients of `/aws` must sign with as their access key id: it keeps out web pages that the user opens. */
  accessKeyId: string;
}

/** The system over HTTP, for this machine only: its routes as API Gateway has them, and AWS under `/aws` for other processes. */
export async function openServer(system: System, { port, accessKeyId }: Options): Promise<LocalServer> {
  const routes: { path: string; listener: RequestListener }[] = [];
  const server = createServer((request, response) => {
    const { path } = target(request);
    const route = routes.find((one) => path === one.path || (one.path !== '/' && path.startsWith(`${one.path}/`)));
    if (route) return void route.listener(request, response);
    answer(request).then(
      (found) => send(response, request, found),
      () => send(response, request, gatewayAnswer(500, 'Internal Server Error')),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: bound } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${bound}`,
    port: bound,
    route: (path, listener) => void routes.push({ path, listener }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage): Promise<WebAnswer> {
    const { path, query } = target(request);
    const method = request.method ?? 'GET';
    const headers = joined(request);
    const body = await read(request);
    if (!body) return gatewayAnswer(413, 'Request Entity Too Large');
    if (!path.startsWith(`${endpointPath}/`)) return system.request({ method, path, query, headers, body });
    if (!headers.authorization?.includes(`Credential=${accessKeyId}/`)) return gatewayAnswer(403, 'Forbidden');
    return system.services.answer({
      method,
      path: path.slice(endpointPath.length),
      query: Object.fromEntries(new URLSearchParams(query)),
      headers,
      body,
    });
  }
}

function target({ url = '/' }: IncomingMessage): { path: string; query: string } {
  const [path = '/', ...query] = url.split('?');
  return { path, query: query.join('?') };
}

const joined = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));

/** Undefined when it is too large; what still comes is thrown away. */
function read(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= largestRequest) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}

function send(response: ServerResponse, request: IncomingMessage, { status, headers, body }: WebAnswer): void {
  response.writeHead(status, {
    ...headers,
    'content-length': body.length,
    ...(!request.complete && { connection: 'close' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

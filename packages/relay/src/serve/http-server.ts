import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Address } from '../config/address.ts';
import type { RelayStatus } from '../runtime/relay-status.ts';
import { complaints } from './blame.ts';
import { METRICS_CONTENT_TYPE, renderMetrics } from './metrics.ts';
import { renderPage } from './page.ts';

// Not `import`: that reads every export of node:http, and its WebSocket alone loads an HTTP client of 14 MB. For the same
// reason, and since five fixed answers need no router, there is no HTTP framework here.
const { createServer } = process.getBuiltinModule('node:http');

/** Connections at once, and silence after which one is closed: what bounds the memory that slow clients can hold. */
const MAX_CONNECTIONS = 64;
const IDLE_TIMEOUT_MS = 10_000;
const CHECK_INTERVAL_MS = 5000;
const MAX_HEADER_BYTES = 8 * 1024;

export interface HttpServerOptions {
  readonly listen: Address;
  readonly version: string;
  /** The relay's snapshot, or undefined while the relay is being started. */
  readonly status: () => RelayStatus | undefined;
}

/** HTTP for people and for monitoring, already listening. */
export interface HttpServer extends AsyncDisposable {
  /** As bound: port 0 resolved. */
  readonly address: Address;
  /** Stops listening and closes every connection. Idempotent. */
  close(): Promise<void>;
}

/** Binds and serves. Rejects with Node's error (EADDRINUSE, EACCES, EADDRNOTAVAIL) when it cannot bind. */
export async function listenHttp(options: HttpServerOptions): Promise<HttpServer> {
  const server = createServer(
    {
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: IDLE_TIMEOUT_MS,
      requestTimeout: IDLE_TIMEOUT_MS,
      connectionsCheckingInterval: CHECK_INTERVAL_MS,
    },
    (request, response) => respond(request, response, options),
  );
  server.maxConnections = MAX_CONNECTIONS;
  server.timeout = IDLE_TIMEOUT_MS;
  await bind(server, options.listen);
  const { port } = server.address() as AddressInfo;
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  server.once('close', resolve);
  const close = (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    return closed;
  };
  return { address: { host: options.listen.host, port }, close, [Symbol.asyncDispose]: close };
}

async function bind(server: Server, { host, port }: Address): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, host, resolve);
  await promise;
  server.off('error', reject);
}

interface Answer {
  readonly code: number;
  readonly type: string;
  readonly body: string;
}

type Route = (status: RelayStatus, version: string) => Answer;

/** The answers that need a snapshot; `/live` and `/ready` also answer before there is one. */
const ROUTES: ReadonlyMap<string, Route> = new Map<string, Route>([
  [
    '/',
    (status, version) => ({ code: 200, type: 'text/html; charset=utf-8', body: renderPage(status, version) }),
  ],
  ['/status.json', (status) => ({ code: 200, type: 'application/json', body: JSON.stringify(status) })],
  [
    '/metrics',
    (status, version) => ({ code: 200, type: METRICS_CONTENT_TYPE, body: renderMetrics(status, version) }),
  ],
]);

function respond(request: IncomingMessage, response: ServerResponse, options: HttpServerOptions): void {
  const { code, type, body } = answerSafely(request, options);
  const bytes = Buffer.from(body);
  const headers = {
    'content-type': type,
    'content-length': bytes.length,
    'x-content-type-options': 'nosniff',
  };
  response.writeHead(code, headers).end(request.method === 'HEAD' ? undefined : bytes);
  // A body that nobody asked for is not read.
  request.resume();
}

function answerSafely(request: IncomingMessage, options: HttpServerOptions): Answer {
  try {
    return answer(request, options);
  } catch (error) {
    return text(500, `cannot answer: ${String(error)}`);
  }
}

function answer({ method, url = '/' }: IncomingMessage, { status, version }: HttpServerOptions): Answer {
  if (method !== 'GET' && method !== 'HEAD') return text(405, 'only GET');
  const path = url.split('?', 1)[0]!;
  // Alive means that the event loop answers: nothing else is asked, so that a full disk does not get the relay killed.
  if (path === '/live') return text(200, 'live');
  const snapshot = status();
  if (path === '/ready') return ready(snapshot);
  const route = ROUTES.get(path);
  if (!route) return text(404, `nothing here; try ${[...ROUTES.keys(), '/live', '/ready'].join(' ')}`);
  return snapshot ? route(snapshot, version) : text(503, 'starting');
}

/** Why intake or delivery needs a person, one sentence a line, or that nothing does. */
function ready(status: RelayStatus | undefined): Answer {
  if (!status) return text(503, 'The relay is starting.');
  const reasons = complaints(status).flatMap(({ isSevere, sentence }) => (isSevere ? [sentence] : []));
  return reasons.length === 0 ? text(200, 'ready') : text(503, reasons.join('\n'));
}

function text(code: number, message: string): Answer {
  return { code, type: 'text/plain; charset=utf-8', body: `${message}\n` };
}

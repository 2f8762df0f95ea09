import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { Address } from '../config/address.ts';
import type { RelayStatus } from '../runtime/relay-status.ts';
import { complaints } from './blame.ts';
import { renderPage } from './page.ts';

/** Connections at once, and silence after which one is closed: what bounds the memory that slow clients can hold. */
const MAX_CONNECTIONS = 64;
const IDLE_TIMEOUT_MS = 10_000;
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
  const respond = getRequestListener(createRoutes(options).fetch, { overrideGlobalObjects: false });
  const server = createServer(
    { maxHeaderSize: MAX_HEADER_BYTES, headersTimeout: IDLE_TIMEOUT_MS, requestTimeout: IDLE_TIMEOUT_MS },
    (request, response) => void respond(request, response),
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

function createRoutes({ status, version }: HttpServerOptions): Hono {
  const app = new Hono();
  // Alive means that the event loop answers: nothing else is asked, so that a full disk does not get the relay killed.
  app.get('/live', (context) => context.text('live\n'));
  app.get('/ready', (context) => {
    const reasons = notReadyReasons(status());
    return reasons.length === 0 ? context.text('ready\n') : context.text(`${reasons.join('\n')}\n`, 503);
  });
  app.use(async (context, next) => {
    if (status() === undefined) return context.text('starting\n', 503);
    await next();
    return undefined;
  });
  app.get('/status.json', (context) => context.json(status()));
  app.get('/metrics', async (context) => {
    // Loaded by the first scrape: a relay that nobody scrapes does not carry it.
    const { METRICS_CONTENT_TYPE, renderMetrics } = await import('./metrics.ts');
    return context.body(await renderMetrics(status()!, version), 200, {
      'content-type': METRICS_CONTENT_TYPE,
    });
  });
  app.get('/', (context) => context.html(renderPage(status()!, version)));
  return app;
}

/** Why intake or delivery needs a person, one sentence each; empty when ready. */
function notReadyReasons(status: RelayStatus | undefined): string[] {
  if (!status) return ['The relay is starting.'];
  return complaints(status).flatMap((complaint) => (complaint.isSevere ? [complaint.sentence] : []));
}

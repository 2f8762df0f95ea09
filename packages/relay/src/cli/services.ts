import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { formatAddress, isAddress } from '../config/address.ts';
import type { Address } from '../config/address.ts';
import { formatPath } from '../config/problem.ts';
import type { LogdriveConfig } from '../config/root-schema.ts';
import { codeOf, RelayError } from '../errors.ts';
import { startRelay } from '../relay.ts';
import type { Relay, ReloadReport } from '../relay.ts';
import type { Logger } from '../runtime/logger.ts';
import type { HttpServer } from '../serve/http-server.ts';
import { reasonOf, wrongUsage } from './exit.ts';
import { VERSION } from './version.ts';

/** The relay, and what the process serves beside it. */
export interface Services {
  readonly relay: Relay;
  /** Where HTTP listens; undefined when it is not configured. */
  readonly httpAddress: Address | undefined;
  reload(config: LogdriveConfig): Promise<ReloadReport>;
  /** Closes HTTP; the relay is stopped by its own `drain` or `destroy`. */
  close(): Promise<void>;
}

/**
 * Starts everything or nothing. HTTP comes first: it is quickly bound, and answers while a log recovers. A failure is a
 * `CommandFailure` with exit status 2 that names the config key and the cure.
 */
export async function startServices(
  config: LogdriveConfig,
  logger: Logger,
  signal: AbortSignal,
): Promise<Services> {
  let relay: Relay | undefined;
  let listen = config.serve.http?.listen;
  const bind = (): Promise<HttpServer | undefined> => bindHttp(listen, () => relay?.status());
  let http = await bind();
  try {
    relay = await startRelay(config, { logger, signal, version: VERSION });
  } catch (error) {
    await http?.close();
    throw startFailure(error, config);
  }
  const started = relay;
  return {
    relay: started,
    get httpAddress() {
      return http?.address;
    },
    async reload(next) {
      const nextListen = next.serve.http?.listen;
      if (!isSame(listen, nextListen)) {
        const previous = http;
        listen = nextListen;
        http = await bind();
        await previous?.close();
      }
      return started.reload(next);
    },
    close: async () => http?.close(),
  };
}

function isSame(a: Address | undefined, b: Address | undefined): boolean {
  return a?.host === b?.host && a?.port === b?.port;
}

async function bindHttp(
  listen: Address | undefined,
  status: () => ReturnType<Relay['status']> | undefined,
): Promise<HttpServer | undefined> {
  if (!listen) return undefined;
  const { listenHttp } = await import('../serve/http-server.ts');
  try {
    return await listenHttp({ listen, version: VERSION, status });
  } catch (error) {
    throw wrongUsage(`logdrive: serve.http.listen: ${bindProblem(listen, error)}`, error);
  }
}

function bindProblem(listen: Address, error: unknown): string {
  const address = formatAddress(listen);
  const cures: Readonly<Record<string, string>> = {
    EADDRINUSE: `${address} is taken by another program; stop it, or choose another port`,
    EACCES: `${address} needs more rights; choose a port above 1023`,
    EADDRNOTAVAIL: `${address} is no address of this machine; 0.0.0.0 listens on all of them`,
    ENOTFOUND: `${listen.host} is no name of this machine; write an address`,
  };
  const code = causes(error)
    .map(codeOf)
    .find((one) => one !== undefined && Object.hasOwn(cures, one));
  return code === undefined ? `cannot listen on ${address}: ${reasonOf(error)}` : cures[code]!;
}

/** An error and what it was caused by, outermost first. */
function causes(error: unknown): unknown[] {
  return error instanceof Error ? [error, ...causes(error.cause)] : [];
}

function startFailure(error: unknown, config: LogdriveConfig): unknown {
  if (!(error instanceof RelayError)) return error;
  const path = error.path ? formatPath(error.path) : '';
  if (error.code === 'ERR_RELAY_LISTEN' && error.path?.[0] === 'sources') {
    const listen = config.sources[String(error.path[1])]?.['listen'];
    if (isAddress(listen)) return wrongUsage(`logdrive: ${path}: ${bindProblem(listen, error)}`, error);
  }
  const isDirectory = causes(error).some((cause) => codeOf(cause) === 'ERR_LOG_DIRECTORY');
  const parent = dirname(resolve(config.log.dir));
  const create = existsSync(parent) ? ';' : `; create ${parent} first, or`;
  const cure = isDirectory ? `${create} choose another directory with log.dir or --data-dir` : '';
  const place = path === '' || error.message.startsWith(path) ? '' : `${path}: `;
  return wrongUsage(`logdrive: ${place}${reasonOf(error)}${cure}`, error);
}

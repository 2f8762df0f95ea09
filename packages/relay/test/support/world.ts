import { connect, listen } from '@logdrive/lumberjack';
import type { LumberjackClient, LumberjackServer, LumberjackWindow } from '@logdrive/lumberjack';
import { silentLogger } from '../../src/runtime/logger.ts';
import type { RelayConfig } from '../../src/runtime/relay-config.ts';
import { startRelay } from '../../src/relay.ts';
import type { Relay, RelayOptions } from '../../src/relay.ts';

/** Keys that make a sink try again soon: tests wait for events, not for time. */
export const SOON = { backoffInitial: '1ms', backoffMax: '10ms' };

export function relayOf(
  config: Partial<RelayConfig> & Pick<RelayConfig, 'log'>,
  options: Partial<RelayOptions> = {},
): Promise<Relay> {
  return startRelay({ topics: {}, sources: {}, sinks: {}, ...config }, { logger: silentLogger, ...options });
}

export function portOf(relay: Relay, source = 'beats'): number {
  return Number(relay.status().sources[source]?.address?.split(':').at(-1));
}

export function dial(relay: Relay, source = 'beats'): Promise<LumberjackClient> {
  return connect({ port: portOf(relay, source) });
}

export function events(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, index) => `{"n":${from + index}}`);
}

/** A Lumberjack server that keeps what it acknowledged; a test may decide about each window instead. */
export interface Receiver extends AsyncDisposable {
  readonly server: LumberjackServer;
  readonly port: number;
  /** Events acknowledged, in order. */
  readonly events: string[];
  /** Windows that came, acknowledged or not. */
  readonly windows: string[][];
}

export async function startReceiver({
  port = 0,
  onWindow = (window: LumberjackWindow): unknown => window.ack(),
}: {
  readonly port?: number;
  /** Settles the window, or leaves it. `true` counts it as received. */
  readonly onWindow?: (window: LumberjackWindow, texts: readonly string[]) => unknown;
} = {}): Promise<Receiver> {
  const server = await listen({ port });
  const received: string[] = [];
  const windows: string[][] = [];
  const receive = async (): Promise<void> => {
    for await (const window of server.windows({ concurrency: 64 })) {
      const texts = Array.from(window.events, (event) => event.text);
      windows.push(texts);
      if (onWindow(window, texts) === true) received.push(...texts);
    }
  };
  const ended = receive();
  return {
    server,
    port: server.address.port,
    events: received,
    windows,
    [Symbol.asyncDispose]: async () => {
      server.destroy();
      await ended;
    },
  };
}

/** Waits, in real time, for something that sockets and disks bring about. */
export async function eventually(condition: () => boolean, what: string): Promise<void> {
  const endMs = Date.now() + 8000;
  while (!condition()) {
    if (Date.now() > endMs) throw new Error(`did not come: ${what}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

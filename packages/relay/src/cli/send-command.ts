import { formatAddress } from '../config/address.ts';
import type { Address } from '../config/address.ts';
import { eventBatches } from './event-batches.ts';
import { failed, reasonOf } from './exit.ts';
import { LumberjackSender } from './lumberjack-sender.ts';

const PROGRESS_INTERVAL_MS = 1000;

export interface SendOptions {
  readonly batch: number;
  readonly linger: number;
  readonly compression: number;
  readonly pipelining: number;
  readonly retries: number;
  readonly timeout: number;
  readonly progress?: true;
}

/** `logdrive send lumberjack`: the lines of stdin as events. Returns only when all were acknowledged. */
export async function sendLumberjack(address: Address, options: SendOptions): Promise<void> {
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort(new Error('interrupted'));
  // Once: a second signal has its default effect and ends the process at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt);
  let notUtf8Count = 0;
  const batches = eventBatches(process.stdin, {
    maxCount: options.batch,
    lingerMs: options.linger,
    signal: interruption.signal,
    onNotUtf8: () => notUtf8Count++,
  });
  const sender = new LumberjackSender(batches, {
    address,
    compressionLevel: options.compression,
    pipelining: options.pipelining,
    timeoutMs: options.timeout,
    retries: options.retries,
    signal: interruption.signal,
    onRetry: (error, attempt) =>
      process.stderr.write(
        `logdrive: ${reasonOf(error)}; attempt ${attempt} of ${options.retries} to connect again\n`,
      ),
  });
  const stopProgress = options.progress ? showProgress(sender) : undefined;
  try {
    await sender.run();
  } catch (error) {
    const { readCount, ackedCount } = sender;
    // Nothing is read before there is a connection.
    const sent =
      readCount === 0
        ? 'nothing was sent'
        : `${ackedCount} of the ${readCount} events read were acknowledged`;
    throw failed(`logdrive: sending to ${formatAddress(address)} failed: ${reasonOf(error)}; ${sent}`, error);
  } finally {
    stopProgress?.();
    if (notUtf8Count > 0) {
      process.stderr.write(
        `logdrive: ${notUtf8Count} lines are no UTF-8: their other bytes were replaced by U+FFFD\n`,
      );
    }
    process.stdin.destroy();
  }
}

/** A line on stderr each second, in place where stderr is a terminal; returns what ends it with a last line. */
function showProgress(sender: LumberjackSender): () => void {
  const startMs = performance.now();
  const lineEnd = process.stderr.isTTY ? '\r' : '\n';
  const show = (end: string): void => {
    const seconds = (performance.now() - startMs) / 1000;
    const rate = Math.round(sender.ackedCount / Math.max(seconds, 0.001));
    process.stderr.write(
      `${sender.readCount} events read, ${sender.ackedCount} acknowledged, ${rate}/s${end}`,
    );
  };
  const timer = setInterval(() => show(lineEnd), PROGRESS_INTERVAL_MS);
  return () => {
    clearInterval(timer);
    show('\n');
  };
}

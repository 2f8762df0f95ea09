import { isUtf8 } from 'node:buffer';
import { eventOfLine, LineSplitter } from './event-lines.ts';

export interface BatchOptions {
  /** Most events in a batch. */
  readonly maxCount: number;
  /** A batch with fewer events is complete this long after its first one, in milliseconds. */
  readonly lingerMs: number;
  readonly signal?: AbortSignal;
  /** Called for each line that is no UTF-8: bytes of it become U+FFFD. */
  readonly onNotUtf8?: () => void;
}

/** Events of an input stream, one for each line, in batches by count and by time. */
export async function* eventBatches(
  input: AsyncIterable<Buffer>,
  { maxCount, lingerMs, signal, onNotUtf8 }: BatchOptions,
): AsyncGenerator<Uint8Array[]> {
  const splitter = new LineSplitter();
  const chunks = input[Symbol.asyncIterator]();
  const waiting: Uint8Array[] = [];
  let dueAtMs = 0;
  let next: Promise<IteratorResult<Buffer>> | undefined = chunks.next();
  while (next) {
    const result: IteratorResult<Buffer> | 'late' = await withDeadline(
      next,
      waiting.length > 0 ? Math.max(0, dueAtMs - performance.now()) : undefined,
      signal,
    );
    if (result === 'late') {
      yield waiting.splice(0);
      continue;
    }
    const lines = result.done ? lastLine(splitter) : splitter.push(result.value);
    next = result.done ? undefined : chunks.next();
    if (waiting.length === 0) dueAtMs = performance.now() + lingerMs;
    for (const line of lines) {
      if (!isUtf8(line)) onNotUtf8?.();
      waiting.push(eventOfLine(line));
    }
    while (waiting.length >= maxCount) yield waiting.splice(0, maxCount);
  }
  if (waiting.length > 0) yield waiting;
}

function lastLine(splitter: LineSplitter): Buffer[] {
  const line = splitter.finish();
  return line ? [line] : [];
}

/** The promise's value, or 'late' after `deadlineMs`; rejects when `signal` aborts. The promise goes on. */
async function withDeadline<Value>(
  promise: Promise<Value>,
  deadlineMs: number | undefined,
  signal: AbortSignal | undefined,
): Promise<Value | 'late'> {
  const { promise: interrupted, resolve, reject } = Promise.withResolvers<'late'>();
  const timer = deadlineMs === undefined ? undefined : setTimeout(() => resolve('late'), deadlineMs);
  const abort = (): void => reject(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  if (signal?.aborted) abort();
  try {
    return await Promise.race([promise, interrupted]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

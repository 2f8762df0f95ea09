import type { Offset } from '@logdrive/log';
import { RelayError } from '../errors.ts';
import type { Environment } from './environment.ts';
import type { IsolationStep, PoisonIsolation } from './poison-isolation.ts';
import type { RecordRun } from './record-run.ts';
import { RunReader } from './run-reader.ts';
import type { SinkPartition } from './sink-partition.ts';
import type { SinkSession } from './sink-session.ts';

/** What an event gets as the reason when the peer closes on it and on no other. */
export const POISON_REASON = 'peer-closes';

export interface Isolation {
  readonly session: SinkSession;
  readonly partition: SinkPartition;
  readonly isolation: PoisonIsolation;
  readonly environment: Environment;
  /** Counts an event that was sent once more, on purpose. */
  onProbe(): void;
  readonly signal: AbortSignal;
}

/**
 * Takes the search as far as one connection goes: returns when there is no suspect left, throws what ended the
 * connection. Nothing else is under way meanwhile.
 */
export async function isolatePoison(search: Isolation): Promise<void> {
  const { partition, isolation, signal } = search;
  isolation.connected();
  while (!signal.aborted) {
    const probe = await probeFor(search);
    const step = isolation.next(probe !== undefined);
    if (step.kind === 'done') {
      partition.isolation = undefined;
      return;
    }
    if (step.kind === 'probe') search.onProbe();
    const run = step.kind === 'probe' ? probe : await readRun(search, step.from, step.to);
    if (!run) return;
    await takeStep(search, step, run);
  }
}

async function takeStep(search: Isolation, step: IsolationStep, run: RecordRun): Promise<void> {
  const { session, partition, isolation } = search;
  const taken = step.kind === 'send' ? { ...step, to: run.nextOffset } : step;
  let position = run.offsetAt(0);
  try {
    await session.write(
      partition,
      run,
      (reached) => {
        position = reached;
      },
      (index, reason) => {
        throw new RelayError('ERR_RELAY_EVENT_REFUSED', `${reason} at offset ${run.offsetAt(index)}`);
      },
    );
  } catch (thrown) {
    if (position > run.offsetAt(0)) isolation.accepted(taken, position);
    if (step.kind === 'send') advance(search, position);
    await judge(search, taken, thrown);
    throw thrown;
  }
  isolation.accepted(taken, position);
  if (step.kind === 'send') advance(search, position);
}

function advance({ session, partition }: Isolation, position: Offset): void {
  if (position <= partition.cursor.position) return;
  session.commit(partition, position);
  partition.lastDelivered = position - 1;
}

/** The connection ended: was it this event's doing? */
async function judge(search: Isolation, step: IsolationStep, thrown: unknown): Promise<void> {
  const { session, partition, isolation, environment } = search;
  if (!(thrown instanceof RelayError) || thrown.code !== 'ERR_RELAY_SINK_CLOSED') return;
  const convicted = isolation.closed(step);
  if (convicted !== undefined) {
    const run = await readRun(search, convicted, convicted + 1);
    if (!run) return;
    await session.quarantine(partition, run, 0, POISON_REASON, thrown.message);
    session.commit(partition, convicted + 1);
  } else if (isolation.isPeerAtFault) {
    partition.isolation = undefined;
    environment.logger.warn(
      { ...partition.topicPartition, offset: partition.cursor.position },
      'the peer closes on every event: waiting for it to behave',
    );
  }
}

/**
 * An event to test the peer with: the last one that it took, which costs a duplicate and keeps the order. Where the
 * suspect is the oldest event there is, the one after it: should the suspect pass after all, these two change places.
 */
async function probeFor(search: Isolation): Promise<RecordRun | undefined> {
  const { partition, isolation, environment } = search;
  if (isolation.to - isolation.from !== 1) return undefined;
  const { earliest, durableEnd } = await environment.log.offsets(partition.topicPartition);
  const before = partition.lastDelivered ?? isolation.from - 1 - isolation.failedProbes;
  if (before >= earliest && before < isolation.from) return await readRun(search, before, before + 1);
  if (isolation.to >= durableEnd) return undefined;
  return await readRun(search, isolation.to, isolation.to + 1);
}

/** The records from `from` up to `to`, or as many of them as come at once. */
async function readRun(search: Isolation, from: Offset, to: Offset): Promise<RecordRun | undefined> {
  const { environment, partition, signal } = search;
  const { topicPartition } = partition;
  const stop = new AbortController();
  const reader = new RunReader({
    log: environment.log,
    topicPartition,
    encoding: environment.topics.encodingOf(topicPartition.topic),
    position: from,
    readAheadBytes: 1,
    signal: AbortSignal.any([signal, stop.signal]),
  });
  try {
    if (!(await reader.ready())) return undefined;
    return reader.take({ maxCount: to - from, maxBytes: Number.MAX_SAFE_INTEGER });
  } finally {
    stop.abort();
  }
}

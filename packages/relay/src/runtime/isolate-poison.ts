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

/** Events on either side that are looked at for one that the sink sends. */
const MAX_REFUSED_PROBES = 8;

export interface Isolation {
  readonly session: SinkSession;
  readonly partition: SinkPartition;
  readonly isolation: PoisonIsolation;
  readonly environment: Environment;
  /** `sinks.NAME`: whom messages are about. */
  readonly component: string;
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
  let refusedProbeCount = 0;
  while (!signal.aborted) {
    const probe = await probeFor(search, refusedProbeCount);
    const step = isolation.next(probe !== undefined);
    if (step.kind === 'done') {
      partition.isolation = undefined;
      return;
    }
    if (step.kind === 'probe') search.onProbe();
    const run = step.kind === 'probe' ? probe : await readRun(search, step.from, step.to);
    if (!run) return;
    const wasSent = await takeStep(search, step, run);
    if (step.kind === 'probe' && !wasSent) refusedProbeCount++;
  }
}

/** A record that the sink cannot carry to any peer. */
interface Refused {
  readonly index: number;
  readonly reason: string;
}

/** Resolves with whether any of the run went to the peer. */
async function takeStep(search: Isolation, step: IsolationStep, run: RecordRun): Promise<boolean> {
  const { session, partition, isolation } = search;
  const taken = step.kind === 'send' ? { ...step, to: run.nextOffset } : step;
  const refused: Refused[] = [];
  let position = run.offsetAt(0);
  try {
    await session.write(
      partition,
      run,
      (reached) => {
        position = reached;
      },
      (index, reason) => refused.push({ index, reason }),
    );
  } catch (thrown) {
    if (step.kind === 'send') await advance(search, run, refused, position);
    if (position > run.offsetAt(0)) isolation.accepted(taken, position, isAnySent(run, refused, position));
    await judge(search, taken, thrown);
    throw thrown;
  }
  if (step.kind === 'send') await advance(search, run, refused, position);
  const wasSent = isAnySent(run, refused, position);
  isolation.accepted(taken, position, wasSent);
  return wasSent;
}

/** Whether there is a record below `position` that the sink did not refuse. */
function isAnySent(run: RecordRun, refused: readonly Refused[], position: Offset): boolean {
  const refusedIndexes = new Set(refused.map(({ index }) => index));
  for (let index = 0; index < run.length && run.offsetAt(index) < position; index++) {
    if (!refusedIndexes.has(index)) return true;
  }
  return false;
}

/** Moves the cursor once what the sink refused below is durable in quarantine. */
async function advance(
  { session, partition }: Isolation,
  run: RecordRun,
  refused: readonly Refused[],
  position: Offset,
): Promise<void> {
  if (position <= partition.cursor.position) return;
  const passed = refused.filter(({ index }) => run.offsetAt(index) < position);
  await Promise.all(passed.map(({ index, reason }) => session.quarantine(partition, run, index, reason)));
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
      {
        component: search.component,
        code: thrown.code,
        ...partition.topicPartition,
        offset: partition.cursor.position,
      },
      'the peer closes on every event: waiting for it to behave',
    );
  }
}

/**
 * An event to test the peer with: the last one that it took, which costs a duplicate and keeps the order. Where the
 * suspect is the oldest event there is, the one after it: should the suspect pass after all, these two change places.
 * Of `refusedCount` the sink itself would send nothing: others further away have their turn.
 */
async function probeFor(search: Isolation, refusedCount: number): Promise<RecordRun | undefined> {
  const { partition, isolation, environment } = search;
  if (isolation.to - isolation.from !== 1 || refusedCount >= 2 * MAX_REFUSED_PROBES) return undefined;
  const { earliest, durableEnd } = await environment.log.offsets(partition.topicPartition);
  const last = partition.lastDelivered ?? isolation.from - 1 - isolation.failedProbes;
  const before = last - refusedCount;
  const isBefore = refusedCount < MAX_REFUSED_PROBES && before >= earliest && before < isolation.from;
  if (isBefore) return await readRun(search, before, before + 1);
  const after = isolation.to + Math.max(0, refusedCount - MAX_REFUSED_PROBES);
  if (after >= durableEnd) return undefined;
  return await readRun(search, after, after + 1);
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

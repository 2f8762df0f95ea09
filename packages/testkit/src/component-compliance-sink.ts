import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RelayError } from 'logdrive';
import type { RecordRun, Sink, WriteOptions } from 'logdrive';

/** One sink under test, and the far end that it writes to. */
export interface SinkRig extends AsyncDisposable {
  /** A new session of the sink, not opened; each writes to the same far end. */
  createSink(): Promise<Sink>;
  /** A run over these values (null: a record without a value), offsets from `baseOffset`, all of topic `logs`. */
  runOf(values: readonly (string | null)[], baseOffset?: number): RecordRun;
  /** What arrived at the far end and was confirmed, in order. */
  delivered(): Promise<string[]> | string[];
  /** Makes what is under way, and what is written until `mend`, fail. */
  breakFarEnd(): void;
  mend(): void;
  /** Keeps the far end from confirming; the returned function ends it. */
  hold(): () => void;
}

/** What a test can do to the far end; checks that need more are not made. */
export interface SinkAbilities {
  readonly canBreak: boolean;
  readonly canHold: boolean;
}

const IGNORE = (): void => {};
const LOGS = { topic: 'logs', partition: 0 };

function events(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, index) => `{"n":${from + index}}`);
}

interface Written {
  readonly progress: number[];
  readonly refused: [number, string][];
}

async function write(sink: Sink, run: RecordRun, signal?: AbortSignal): Promise<Written> {
  const written: Written = { progress: [], refused: [] };
  const options: WriteOptions = {
    signal: signal ?? new AbortController().signal,
    onProgress: (count) => void written.progress.push(count),
    refuse: (index, reason) => void written.refused.push([index, reason]),
  };
  await sink.write(run, options);
  return written;
}

async function opened(rig: SinkRig): Promise<Sink> {
  const sink = await rig.createSink();
  await sink.open(new AbortController().signal);
  await sink.assigned?.({ topicPartition: LOGS, position: 0, metadata: '' });
  return sink;
}

/**
 * What every sink must do, whatever it writes to. `createRig` makes a sink with a far end of its own for each test; the
 * sink takes at least 4 records a run.
 */
export function testSink(
  name: string,
  { canBreak, canHold }: SinkAbilities,
  createRig: () => Promise<SinkRig>,
): void {
  const check = (what: string, body: (rig: SinkRig) => Promise<void>): void => {
    test(`${name}: ${what}`, async () => {
      await using rig = await createRig();
      await body(rig);
    });
  };
  testLifecycle(check);
  testDelivery(check);
  if (canBreak) testBreak(check);
  if (canHold) testHold(check);
}

type Check = (what: string, body: (rig: SinkRig) => Promise<void>) => void;

function testLifecycle(check: Check): void {
  check('disposal is safe before it was opened, and twice', async (rig) => {
    const sink = await rig.createSink();
    await sink[Symbol.asyncDispose]();
    await sink[Symbol.asyncDispose]();
  });

  check('disposal is safe twice after it was opened', async (rig) => {
    const sink = await opened(rig);
    await Promise.all([sink[Symbol.asyncDispose](), sink[Symbol.asyncDispose]()]);
    await sink[Symbol.asyncDispose]();
  });

  check('does not open when the signal is aborted already', async (rig) => {
    await using sink = await rig.createSink();
    await assert.rejects(sink.open(AbortSignal.abort(new Error('no'))), /no/);
  });

  check('disposal during the opening ends it, whatever comes of the opening', async (rig) => {
    const sink = await rig.createSink();
    const opening = sink.open(new AbortController().signal);
    await Promise.all([Promise.allSettled([opening]), sink[Symbol.asyncDispose]()]);
  });

  check('rejects what is written after its disposal, with an error that allows another try', async (rig) => {
    const sink = await opened(rig);
    await sink[Symbol.asyncDispose]();
    await assert.rejects(write(sink, rig.runOf(events(0, 1))), retryable);
  });

  check('says what it may be given, and uses no more of its bounds than there is', async (rig) => {
    await using sink = await opened(rig);
    assert.ok(sink.limits.maxInFlight >= 1 && sink.limits.maxRunCount >= 4 && sink.limits.maxRunBytes >= 1);
    const status = sink.status();
    assert.deepEqual(JSON.parse(JSON.stringify(status)), status);
    for (const { value, limit } of Object.values(status.gauges)) assert.ok(value >= 0 && value <= limit);
  });
}

function testDelivery(check: Check): void {
  check('delivers a run in order, and reports progress up to its end', async (rig) => {
    await using sink = await opened(rig);
    const { progress } = await write(sink, rig.runOf(events(0, 4)));
    assert.deepEqual(await rig.delivered(), events(0, 4));
    assert.equal(progress.at(-1) ?? 4, 4);
    assert.deepEqual(
      progress,
      progress.toSorted((left, right) => left - right),
    );
  });

  check('keeps the order of the calls while several runs are under way', async (rig) => {
    await using sink = await opened(rig);
    const count = sink.limits.maxInFlight + 3;
    const underWay = new Set<Promise<Written>>();
    for (let run = 0; run < count; run++) {
      while (underWay.size >= sink.limits.maxInFlight) await Promise.race(underWay);
      const written = write(sink, rig.runOf(events(run * 4, run * 4 + 4), run * 4));
      underWay.add(written);
      void written.finally(() => underWay.delete(written));
    }
    await Promise.all(underWay);
    assert.deepEqual(await rig.delivered(), events(0, count * 4));
  });

  check('delivers a part of a run as a run of its own', async (rig) => {
    await using sink = await opened(rig);
    await write(sink, rig.runOf(events(0, 4)).slice(1, 3));
    assert.deepEqual(await rig.delivered(), events(1, 3));
  });

  check('refuses a record without a value, by its index, and delivers its neighbours', async (rig) => {
    await using sink = await opened(rig);
    const { refused } = await write(sink, rig.runOf(['{"n":0}', null, '{"n":2}']));
    assert.deepEqual(refused, [[1, 'null-value']]);
    assert.deepEqual(await rig.delivered(), ['{"n":0}', '{"n":2}']);
  });

  check('a run of which nothing can be carried is done with', async (rig) => {
    await using sink = await opened(rig);
    const { refused } = await write(sink, rig.runOf([null, null]));
    assert.deepEqual(
      refused.map(([index]) => index),
      [0, 1],
    );
    assert.deepEqual(await rig.delivered(), []);
  });

  check('what it keeps in the cursor fits there', async (rig) => {
    await using sink = await rig.createSink();
    await sink.open(new AbortController().signal);
    const kept = await sink.assigned?.({ topicPartition: LOGS, position: 0, metadata: '' });
    assert.ok(Buffer.byteLength(kept ?? '') <= 256);
  });
}

function testBreak(check: Check): void {
  check(
    'a far end that breaks rejects the write; a new session delivers what was not confirmed',
    async (rig) => {
      const first = await opened(rig);
      await write(first, rig.runOf(events(0, 4)));
      rig.breakFarEnd();
      await assert.rejects(write(first, rig.runOf(events(4, 8), 4)), retryable);
      await first[Symbol.asyncDispose]();
      rig.mend();
      await using second = await rig.createSink();
      await second.open(new AbortController().signal);
      await second.assigned?.({ topicPartition: LOGS, position: 4, metadata: '' });
      await write(second, rig.runOf(events(4, 8), 4));
      const delivered = await rig.delivered();
      assert.deepEqual([...new Set(delivered)], events(0, 8));
    },
  );
}

function testHold(check: Check): void {
  check('does not report as delivered what the far end has not confirmed', async (rig) => {
    const release = rig.hold();
    await using sink = await opened(rig);
    let confirmed = 0;
    const written = sink.write(rig.runOf(events(0, 4)), {
      signal: new AbortController().signal,
      onProgress: (count) => {
        confirmed = count;
      },
      refuse: IGNORE,
    });
    await Promise.race([written, rounds(50)]);
    assert.equal(confirmed, 0);
    release();
    await written;
    assert.deepEqual(await rig.delivered(), events(0, 4));
  });

  check('disposal rejects the writes that are under way', async (rig) => {
    const release = rig.hold();
    const sink = await opened(rig);
    const written = write(sink, rig.runOf(events(0, 4)));
    const rejected = assert.rejects(written, retryable);
    await rounds(5);
    await sink[Symbol.asyncDispose]();
    await rejected;
    release();
  });
}

function retryable(thrown: unknown): boolean {
  assert.ok(thrown instanceof RelayError, `expected a RelayError, got ${String(thrown)}`);
  assert.equal(thrown.retryable, true);
  return true;
}

async function rounds(count: number): Promise<void> {
  for (let round = 0; round < count; round++) await new Promise((resolve) => setImmediate(resolve));
}

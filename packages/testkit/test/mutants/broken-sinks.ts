// Not a test of its own: `component-compliance.test.ts` runs it and expects what each fault breaks. The fault is named in argv.
import assert from 'node:assert/strict';
import { RecordBatch, RecordBatchWriter } from '@logdrive/kafka-protocol/records';
import { RelayError } from 'logdrive';
import type { RecordRun, Sink, SinkDetails, WriteOptions } from 'logdrive';
import { testSink } from '../../src/component-compliance.ts';
import type { SinkRig } from '../../src/component-compliance.ts';

const fault = process.argv[2];

/** The far end: what it took, and what a test does to it. */
interface FarEnd {
  readonly taken: string[];
  isBroken: boolean;
  held: Promise<void> | undefined;
}

class MemorySink implements Sink {
  readonly limits = { maxInFlight: fault === 'order' ? 3 : 1, maxRunCount: 4, maxRunBytes: 1000 };
  readonly #farEnd: FarEnd;
  #dispose: () => void = () => {};
  readonly #disposed: Promise<void>;
  #isDisposed = false;
  #writeCount = 0;

  constructor(farEnd: FarEnd) {
    this.#farEnd = farEnd;
    this.#disposed = new Promise((resolve) => {
      this.#dispose = resolve;
    });
  }

  open(signal: AbortSignal): Promise<void> {
    if (signal.aborted && fault !== 'abort') return Promise.reject(signal.reason as Error);
    return Promise.resolve();
  }

  async write(run: RecordRun, { onProgress, refuse }: WriteOptions): Promise<void> {
    const farEnd = this.#farEnd;
    if (this.#isDisposed) throw new RelayError('ERR_RELAY_SINK_CLOSED', 'closed');
    if (fault === 'early') onProgress(run.length);
    const turns = fault === 'order' ? (++this.#writeCount % 2) * 5 : 0;
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
    await Promise.race([farEnd.held, this.#disposed]);
    if (this.#isDisposed && fault !== 'deaf') throw new RelayError('ERR_RELAY_SINK_CLOSED', 'closed');
    if (farEnd.isBroken && fault === 'swallow') return;
    if (farEnd.isBroken) throw new RelayError('ERR_RELAY_SINK_CLOSED', 'broken');
    for (let index = 0; index < run.length; index++) {
      const start = run.startAt(index);
      if (start >= 0) {
        farEnd.taken.push(Buffer.from(run.sourceAt(index).subarray(start, run.endAt(index))).toString());
      } else if (fault !== 'silent') refuse(index, 'null-value');
    }
    onProgress(run.length);
  }

  status(): SinkDetails {
    return { gauges: {}, counters: {} };
  }

  [Symbol.asyncDispose](): Promise<void> {
    if (this.#isDisposed && fault === 'twice') return Promise.reject(new Error('twice'));
    this.#isDisposed = true;
    this.#dispose();
    return Promise.resolve();
  }
}

/** A run straight over one batch. */
function runOf(values: readonly (string | null)[], baseOffset = 0): RecordRun {
  const writer = new RecordBatchWriter();
  for (const value of values) writer.append({ value: value === null ? null : Buffer.from(value) });
  const batch = new RecordBatch(writer.finish());
  batch.setBase(baseOffset, 0);
  return new TestRun([...batch.records()]);
}

type Records = ReturnType<RecordBatch['records']> extends Iterable<infer Item> ? Item[] : never;

class TestRun implements RecordRun {
  readonly topicPartition = { topic: 'logs', partition: 0 };
  readonly encoding = 'json';
  readonly #records: Records;

  constructor(records: Records) {
    this.#records = records;
  }

  get length(): number {
    return this.#records.length;
  }

  get byteLength(): number {
    return this.#records.reduce((sum, { value }) => sum + (value?.byteLength ?? 0), 0);
  }

  get nextOffset(): number {
    return this.#records.at(-1)!.offset + 1;
  }

  offsetAt = (index: number): number => this.recordAt(index).offset;
  timestampMsAt = (index: number): number => this.recordAt(index).timestampMs;
  encodingAt = (): 'json' => 'json';
  sourceAt = (index: number): Uint8Array => this.recordAt(index).value ?? new Uint8Array();
  startAt = (index: number): number => (this.recordAt(index).value ? 0 : -1);
  endAt = (index: number): number => this.recordAt(index).value?.byteLength ?? -1;
  headersAt = (index: number): Records[number]['headers'] => this.recordAt(index).headers;
  recordAt = (index: number): Records[number] => this.#records[index]!;
  slice = (start: number, end: number): RecordRun => new TestRun(this.#records.slice(start, end));
}

testSink('memory sink', { canBreak: true, canHold: true }, (): Promise<SinkRig> => {
  const farEnd: FarEnd = { taken: [], isBroken: false, held: undefined };
  return Promise.resolve({
    createSink: () => Promise.resolve(new MemorySink(farEnd)),
    runOf,
    delivered: () => farEnd.taken,
    breakFarEnd: () => {
      farEnd.isBroken = true;
    },
    mend: () => {
      farEnd.isBroken = false;
    },
    hold: () => {
      let release: () => void = () => assert.fail('released before it was held');
      farEnd.held = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  });
});

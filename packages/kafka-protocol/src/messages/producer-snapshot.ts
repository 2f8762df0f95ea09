// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 1): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  writeArray,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ProducerSnapshot. */
export type ProducerSnapshotVersion = 1;

export interface ProducerSnapshotFields<V extends number, I extends Int64> {
  /** uint32, versions 1+. */
  crc: number;
  /** []ProducerEntry, versions 1+. */
  producerEntries: ProducerEntry<V, I>[];
}

export type ProducerSnapshot<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ProducerSnapshotFields<V, I>,
  Unlimited
>;

export interface ProducerEntryFields<_V extends number, I extends Int64> {
  /** int64, versions 1+. */
  producerId: I;
  /** int16, versions 1+. */
  epoch: number;
  /** int32, versions 1+. */
  lastSequence: number;
  /** int64, versions 1+. */
  lastOffset: I;
  /** int32, versions 1+. */
  offsetDelta: number;
  /** int64, versions 1+. */
  timestamp: I;
  /** int32, versions 1+. */
  coordinatorEpoch: number;
  /** int64, versions 1+. */
  currentTxnFirstOffset: I;
}

export type ProducerEntry<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ProducerEntryFields<V, I>,
  Unlimited
>;

function readProducerSnapshot(r: Reader, v: number): ProducerSnapshot {
  const m = {
    crc: r.uint32(),
    producerEntries: arrayOf(r, r.arrayLength(46), readProducerEntry, v),
  } satisfies ProducerSnapshotFields<number, Int64> as unknown as ProducerSnapshot;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfProducerSnapshot: readonly string[] = ['crc', 'producerEntries'];

function writeProducerSnapshot(w: Writer, m: InitOf<ProducerSnapshot>, v: number): void {
  w.fields(m, namesOfProducerSnapshot);
  w.uint32(m.crc);
  writeArray(w, m.producerEntries, writeProducerEntry, v);
  w.tags(m.unknownTaggedFields);
}

function readProducerEntry(r: Reader, _v: number): ProducerEntry {
  const m = {
    producerId: r.int64(),
    epoch: r.int16(),
    lastSequence: r.int32(),
    lastOffset: r.int64(),
    offsetDelta: r.int32(),
    timestamp: r.int64(),
    coordinatorEpoch: r.int32(),
    currentTxnFirstOffset: r.int64(),
  } satisfies ProducerEntryFields<number, Int64> as unknown as ProducerEntry;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfProducerEntry: readonly string[] = [
  'producerId',
  'epoch',
  'lastSequence',
  'lastOffset',
  'offsetDelta',
  'timestamp',
  'coordinatorEpoch',
  'currentTxnFirstOffset',
];

function writeProducerEntry(w: Writer, m: InitOf<ProducerEntry>, _v: number): void {
  w.fields(m, namesOfProducerEntry);
  w.int64(m.producerId);
  w.int16(m.epoch);
  w.int32(m.lastSequence);
  w.int64(m.lastOffset);
  w.int32(m.offsetDelta);
  w.int64(m.timestamp);
  w.int32(m.coordinatorEpoch);
  w.int64(m.currentTxnFirstOffset);
  w.tags(m.unknownTaggedFields);
}

interface ProducerSnapshotShape extends MessageShape {
  readonly message: ProducerSnapshot<this['V'], this['I']>;
  readonly version: ProducerSnapshotVersion;
}

/** Kafka's ProducerSnapshot: data, versions 1, never flexible. */
export const ProducerSnapshot: MessageCodec<ProducerSnapshotShape> =
  /* @__PURE__ */ defineMessage<ProducerSnapshotShape>({
    name: 'ProducerSnapshot',
    type: 'data',
    versions: '1',
    flexible: 'none',
    schema: `ProducerSnapshot
 crc uint32 1+
 producerEntries []ProducerEntry 1+
ProducerEntry
 producerId int64 1+
 epoch int16 1+
 lastSequence int32 1+
 lastOffset int64 1+
 offsetDelta int32 1+
 timestamp int64 1+
 coordinatorEpoch int32 1+
 currentTxnFirstOffset int64 1+`,
    read: readProducerSnapshot,
    write: writeProducerSnapshot,
  });

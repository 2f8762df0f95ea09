// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-2), 3.9.1 (version 0): run `npm run generate`, do not edit.
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

/** Versions of WriteTxnMarkersRequest. */
export type WriteTxnMarkersRequestVersion = 0 | 1 | 2;

type V2Up = 2;

export interface WriteTxnMarkersRequestFields<V extends number, I extends Int64> {
  /** []WritableTxnMarker, versions 0+. */
  markers: WritableTxnMarker<V, I>[];
}

export type WriteTxnMarkersRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  WriteTxnMarkersRequestFields<V, I>,
  Unlimited
>;

export interface WritableTxnMarkerFields<V extends number, I extends Int64> {
  /** int64, versions 0+, entity producerId. */
  producerId: I;
  /** int16, versions 0+. */
  producerEpoch: number;
  /** bool, versions 0+. */
  transactionResult: boolean;
  /** []WritableTxnMarkerTopic, versions 0+. */
  topics: WritableTxnMarkerTopic<V, I>[];
  /** int32, versions 0+. */
  coordinatorEpoch: number;
  /** int8, versions 2+, ignorable. */
  transactionVersion: number;
}

export type WritableTxnMarker<V extends number = number, I extends Int64 = Int64> = At<
  V,
  WritableTxnMarkerFields<V, I>,
  { transactionVersion: V2Up }
>;

export interface WritableTxnMarkerTopicFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** []int32, versions 0+. */
  partitionIndexes: number[];
}

export type WritableTxnMarkerTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  WritableTxnMarkerTopicFields<V, I>,
  Unlimited
>;

function readWriteTxnMarkersRequest(r: Reader, v: number): WriteTxnMarkersRequest {
  const m = {
    markers: arrayOf(r, r.arrayLength(17), readWritableTxnMarker, v),
  } satisfies WriteTxnMarkersRequestFields<number, Int64> as unknown as WriteTxnMarkersRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfWriteTxnMarkersRequest: readonly string[] = ['markers'];

function writeWriteTxnMarkersRequest(w: Writer, m: InitOf<WriteTxnMarkersRequest>, v: number): void {
  w.fields(m, namesOfWriteTxnMarkersRequest);
  writeArray(w, m.markers, writeWritableTxnMarker, v);
  w.tags(m.unknownTaggedFields);
}

function readWritableTxnMarker(r: Reader, v: number): WritableTxnMarker {
  const m = {
    producerId: r.int64(),
    producerEpoch: r.int16(),
    transactionResult: r.bool(),
    topics: arrayOf(r, r.arrayLength(3), readWritableTxnMarkerTopic, v),
    coordinatorEpoch: r.int32(),
    transactionVersion: v >= 2 ? r.int8() : 0,
  } satisfies WritableTxnMarkerFields<number, Int64> as unknown as WritableTxnMarker;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfWritableTxnMarker: readonly string[] = [
  'producerId',
  'producerEpoch',
  'transactionResult',
  'topics',
  'coordinatorEpoch',
  'transactionVersion',
];

function writeWritableTxnMarker(w: Writer, m: InitOf<WritableTxnMarker>, v: number): void {
  w.fields(m, namesOfWritableTxnMarker);
  w.int64(m.producerId);
  w.int16(m.producerEpoch);
  w.bool(m.transactionResult);
  writeArray(w, m.topics, writeWritableTxnMarkerTopic, v);
  w.int32(m.coordinatorEpoch);
  if (v >= 2) {
    w.int8(m.transactionVersion);
  }
  w.tags(m.unknownTaggedFields);
}

function readWritableTxnMarkerTopic(r: Reader, _v: number): WritableTxnMarkerTopic {
  const m = {
    name: r.string(),
    partitionIndexes: r.int32Array(),
  } satisfies WritableTxnMarkerTopicFields<number, Int64> as unknown as WritableTxnMarkerTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfWritableTxnMarkerTopic: readonly string[] = ['name', 'partitionIndexes'];

function writeWritableTxnMarkerTopic(w: Writer, m: InitOf<WritableTxnMarkerTopic>, _v: number): void {
  w.fields(m, namesOfWritableTxnMarkerTopic);
  w.string(m.name);
  w.int32Array(m.partitionIndexes);
  w.tags(m.unknownTaggedFields);
}

interface WriteTxnMarkersRequestShape extends MessageShape {
  readonly message: WriteTxnMarkersRequest<this['V'], this['I']>;
  readonly version: WriteTxnMarkersRequestVersion;
}

/** Kafka's WriteTxnMarkersRequest: request, key 27, versions 0-2, flexible 1+. */
export const WriteTxnMarkersRequest: MessageCodec<WriteTxnMarkersRequestShape> =
  /* @__PURE__ */ defineMessage<WriteTxnMarkersRequestShape>({
    name: 'WriteTxnMarkersRequest',
    type: 'request',
    apiKey: 27,
    versions: '0-2',
    flexible: '1+',
    headers: '0:1 1+:2',
    listeners: ['broker', 'zkBroker'],
    schema: `WriteTxnMarkersRequest
 markers []WritableTxnMarker 0+
WritableTxnMarker
 producerId int64 0+ entity=producerId
 producerEpoch int16 0+
 transactionResult bool 0+
 topics []WritableTxnMarkerTopic 0+
 coordinatorEpoch int32 0+
 transactionVersion int8 2+ ignorable
WritableTxnMarkerTopic
 name string 0+ entity=topicName
 partitionIndexes []int32 0+`,
    read: readWriteTxnMarkersRequest,
    write: writeWriteTxnMarkersRequest,
  });

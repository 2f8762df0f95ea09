// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
import {
  defineMessage,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of AllocateProducerIdsResponse. */
export type AllocateProducerIdsResponseVersion = 0;

export interface AllocateProducerIdsResponseFields<_V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** int64, versions 0+, entity producerId. */
  producerIdStart: I;
  /** int32, versions 0+. */
  producerIdLen: number;
}

export type AllocateProducerIdsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AllocateProducerIdsResponseFields<V, I>,
  Unlimited
>;

function readAllocateProducerIdsResponse(r: Reader, _v: number): AllocateProducerIdsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    producerIdStart: r.int64(),
    producerIdLen: r.int32(),
  } satisfies AllocateProducerIdsResponseFields<number, Int64> as unknown as AllocateProducerIdsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAllocateProducerIdsResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'producerIdStart',
  'producerIdLen',
];

function writeAllocateProducerIdsResponse(
  w: Writer,
  m: InitOf<AllocateProducerIdsResponse>,
  _v: number,
): void {
  w.fields(m, namesOfAllocateProducerIdsResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.int64(m.producerIdStart);
  w.int32(m.producerIdLen);
  w.tags(m.unknownTaggedFields);
}

interface AllocateProducerIdsResponseShape extends MessageShape {
  readonly message: AllocateProducerIdsResponse<this['V'], this['I']>;
  readonly version: AllocateProducerIdsResponseVersion;
}

/** Kafka's AllocateProducerIdsResponse: response, key 67, versions 0, flexible 0+. */
export const AllocateProducerIdsResponse: MessageCodec<AllocateProducerIdsResponseShape> =
  /* @__PURE__ */ defineMessage<AllocateProducerIdsResponseShape>({
    name: 'AllocateProducerIdsResponse',
    type: 'response',
    apiKey: 67,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `AllocateProducerIdsResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 producerIdStart int64 0+ entity=producerId
 producerIdLen int32 0+`,
    read: readAllocateProducerIdsResponse,
    write: writeAllocateProducerIdsResponse,
  });

// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-6), 3.9.1 (version 0): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  writeArray,
  zeroUuid,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of DeleteTopicsResponse. */
export type DeleteTopicsResponseVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6;

type V1Up = 1 | 2 | 3 | 4 | 5 | 6;
type V6Up = 6;
type V5Up = 5 | 6;

export interface DeleteTopicsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 1+, ignorable. */
  throttleTimeMs: number;
  /** []DeletableTopicResult, versions 0+. */
  responses: DeletableTopicResult<V, I>[];
}

export type DeleteTopicsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteTopicsResponseFields<V, I>,
  { throttleTimeMs: V1Up }
>;

export interface DeletableTopicResultFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, nullable 6+, entity topicName. */
  name: string | null;
  /** uuid, versions 6+, ignorable. */
  topicId: Uuid;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 5+, nullable 5+, default null, ignorable. */
  errorMessage: string | null;
}

export type DeletableTopicResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeletableTopicResultFields<V, I>,
  { topicId: V6Up; errorMessage: V5Up }
>;

function readDeleteTopicsResponse(r: Reader, v: number): DeleteTopicsResponse {
  const m = {
    throttleTimeMs: v >= 1 ? r.int32() : 0,
    responses: arrayOf(r, r.arrayLength(4), readDeletableTopicResult, v),
  } satisfies DeleteTopicsResponseFields<number, Int64> as unknown as DeleteTopicsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteTopicsResponse: readonly string[] = ['throttleTimeMs', 'responses'];

function writeDeleteTopicsResponse(w: Writer, m: InitOf<DeleteTopicsResponse>, v: number): void {
  w.fields(m, namesOfDeleteTopicsResponse);
  if (v >= 1) {
    w.int32(m.throttleTimeMs);
  }
  writeArray(w, m.responses, writeDeletableTopicResult, v);
  w.tags(m.unknownTaggedFields);
}

function readDeletableTopicResult(r: Reader, v: number): DeletableTopicResult {
  const m = {
    name: v >= 6 ? r.nullableString() : r.string(),
    topicId: v >= 6 ? r.uuid() : zeroUuid,
    errorCode: r.int16(),
    errorMessage: v >= 5 ? r.nullableString() : null,
  } satisfies DeletableTopicResultFields<number, Int64> as unknown as DeletableTopicResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeletableTopicResult: readonly string[] = ['name', 'topicId', 'errorCode', 'errorMessage'];

function writeDeletableTopicResult(w: Writer, m: InitOf<DeletableTopicResult>, v: number): void {
  w.fields(m, namesOfDeletableTopicResult);
  if (v >= 6) w.nullableString(m.name);
  else w.string(m.name);
  if (v >= 6) {
    w.uuid(m.topicId);
  }
  w.int16(m.errorCode);
  if (v >= 5) {
    w.nullableString(m.errorMessage, null);
  }
  w.tags(m.unknownTaggedFields);
}

interface DeleteTopicsResponseShape extends MessageShape {
  readonly message: DeleteTopicsResponse<this['V'], this['I']>;
  readonly version: DeleteTopicsResponseVersion;
}

/** Kafka's DeleteTopicsResponse: response, key 20, versions 0-6, flexible 4+. */
export const DeleteTopicsResponse: MessageCodec<DeleteTopicsResponseShape> =
  /* @__PURE__ */ defineMessage<DeleteTopicsResponseShape>({
    name: 'DeleteTopicsResponse',
    type: 'response',
    apiKey: 20,
    versions: '0-6',
    flexible: '4+',
    headers: '0-3:0 4+:1',
    schema: `DeleteTopicsResponse
 throttleTimeMs int32 1+ ignorable
 responses []DeletableTopicResult 0+
DeletableTopicResult
 name string 0+ null=6+ entity=topicName
 topicId uuid 6+ ignorable
 errorCode int16 0+
 errorMessage string 5+ null=5+ default=null ignorable`,
    read: readDeleteTopicsResponse,
    write: writeDeleteTopicsResponse,
  });

// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
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
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of DeleteShareGroupOffsetsResponse. */
export type DeleteShareGroupOffsetsResponseVersion = 0;

export interface DeleteShareGroupOffsetsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  errorMessage: string | null;
  /** []DeleteShareGroupOffsetsResponseTopic, versions 0+. */
  responses: DeleteShareGroupOffsetsResponseTopic<V, I>[];
}

export type DeleteShareGroupOffsetsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteShareGroupOffsetsResponseFields<V, I>,
  Unlimited
>;

export interface DeleteShareGroupOffsetsResponseTopicFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity topicName. */
  topicName: string;
  /** uuid, versions 0+. */
  topicId: Uuid;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  errorMessage: string | null;
}

export type DeleteShareGroupOffsetsResponseTopic<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteShareGroupOffsetsResponseTopicFields<V, I>,
  Unlimited
>;

function readDeleteShareGroupOffsetsResponse(r: Reader, v: number): DeleteShareGroupOffsetsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    responses: arrayOf(r, r.arrayLength(21), readDeleteShareGroupOffsetsResponseTopic, v),
  } satisfies DeleteShareGroupOffsetsResponseFields<
    number,
    Int64
  > as unknown as DeleteShareGroupOffsetsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteShareGroupOffsetsResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'errorMessage',
  'responses',
];

function writeDeleteShareGroupOffsetsResponse(
  w: Writer,
  m: InitOf<DeleteShareGroupOffsetsResponse>,
  v: number,
): void {
  w.fields(m, namesOfDeleteShareGroupOffsetsResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  writeArray(w, m.responses, writeDeleteShareGroupOffsetsResponseTopic, v);
  w.tags(m.unknownTaggedFields);
}

function readDeleteShareGroupOffsetsResponseTopic(
  r: Reader,
  _v: number,
): DeleteShareGroupOffsetsResponseTopic {
  const m = {
    topicName: r.string(),
    topicId: r.uuid(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
  } satisfies DeleteShareGroupOffsetsResponseTopicFields<
    number,
    Int64
  > as unknown as DeleteShareGroupOffsetsResponseTopic;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteShareGroupOffsetsResponseTopic: readonly string[] = [
  'topicName',
  'topicId',
  'errorCode',
  'errorMessage',
];

function writeDeleteShareGroupOffsetsResponseTopic(
  w: Writer,
  m: InitOf<DeleteShareGroupOffsetsResponseTopic>,
  _v: number,
): void {
  w.fields(m, namesOfDeleteShareGroupOffsetsResponseTopic);
  w.string(m.topicName);
  w.uuid(m.topicId);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  w.tags(m.unknownTaggedFields);
}

interface DeleteShareGroupOffsetsResponseShape extends MessageShape {
  readonly message: DeleteShareGroupOffsetsResponse<this['V'], this['I']>;
  readonly version: DeleteShareGroupOffsetsResponseVersion;
}

/** Kafka's DeleteShareGroupOffsetsResponse: response, key 92, versions 0, flexible 0+. */
export const DeleteShareGroupOffsetsResponse: MessageCodec<DeleteShareGroupOffsetsResponseShape> =
  /* @__PURE__ */ defineMessage<DeleteShareGroupOffsetsResponseShape>({
    name: 'DeleteShareGroupOffsetsResponse',
    type: 'response',
    apiKey: 92,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `DeleteShareGroupOffsetsResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+ default=null
 responses []DeleteShareGroupOffsetsResponseTopic 0+
DeleteShareGroupOffsetsResponseTopic
 topicName string 0+ entity=topicName
 topicId uuid 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+ default=null`,
    read: readDeleteShareGroupOffsetsResponse,
    write: writeDeleteShareGroupOffsetsResponse,
  });

// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-3): run `npm run generate`, do not edit.
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

/** Versions of CreatePartitionsResponse. */
export type CreatePartitionsResponseVersion = 0 | 1 | 2 | 3;

export interface CreatePartitionsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** []CreatePartitionsTopicResult, versions 0+. */
  results: CreatePartitionsTopicResult<V, I>[];
}

export type CreatePartitionsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CreatePartitionsResponseFields<V, I>,
  Unlimited
>;

export interface CreatePartitionsTopicResultFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity topicName. */
  name: string;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  errorMessage: string | null;
}

export type CreatePartitionsTopicResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CreatePartitionsTopicResultFields<V, I>,
  Unlimited
>;

function readCreatePartitionsResponse(r: Reader, v: number): CreatePartitionsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    results: arrayOf(r, r.arrayLength(5), readCreatePartitionsTopicResult, v),
  } satisfies CreatePartitionsResponseFields<number, Int64> as unknown as CreatePartitionsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCreatePartitionsResponse: readonly string[] = ['throttleTimeMs', 'results'];

function writeCreatePartitionsResponse(w: Writer, m: InitOf<CreatePartitionsResponse>, v: number): void {
  w.fields(m, namesOfCreatePartitionsResponse);
  w.int32(m.throttleTimeMs);
  writeArray(w, m.results, writeCreatePartitionsTopicResult, v);
  w.tags(m.unknownTaggedFields);
}

function readCreatePartitionsTopicResult(r: Reader, _v: number): CreatePartitionsTopicResult {
  const m = {
    name: r.string(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
  } satisfies CreatePartitionsTopicResultFields<number, Int64> as unknown as CreatePartitionsTopicResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCreatePartitionsTopicResult: readonly string[] = ['name', 'errorCode', 'errorMessage'];

function writeCreatePartitionsTopicResult(
  w: Writer,
  m: InitOf<CreatePartitionsTopicResult>,
  _v: number,
): void {
  w.fields(m, namesOfCreatePartitionsTopicResult);
  w.string(m.name);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  w.tags(m.unknownTaggedFields);
}

interface CreatePartitionsResponseShape extends MessageShape {
  readonly message: CreatePartitionsResponse<this['V'], this['I']>;
  readonly version: CreatePartitionsResponseVersion;
}

/** Kafka's CreatePartitionsResponse: response, key 37, versions 0-3, flexible 2+. */
export const CreatePartitionsResponse: MessageCodec<CreatePartitionsResponseShape> =
  /* @__PURE__ */ defineMessage<CreatePartitionsResponseShape>({
    name: 'CreatePartitionsResponse',
    type: 'response',
    apiKey: 37,
    versions: '0-3',
    flexible: '2+',
    headers: '0-1:0 2+:1',
    schema: `CreatePartitionsResponse
 throttleTimeMs int32 0+
 results []CreatePartitionsTopicResult 0+
CreatePartitionsTopicResult
 name string 0+ entity=topicName
 errorCode int16 0+
 errorMessage string 0+ null=0+ default=null`,
    read: readCreatePartitionsResponse,
    write: writeCreatePartitionsResponse,
  });

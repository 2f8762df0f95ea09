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

/** Versions of DeleteGroupsResponse. */
export type DeleteGroupsResponseVersion = 0 | 1 | 2 | 3;

type V3Up = 3;

export interface DeleteGroupsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** []DeletableGroupResult, versions 0+. */
  results: DeletableGroupResult<V, I>[];
}

export type DeleteGroupsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteGroupsResponseFields<V, I>,
  Unlimited
>;

export interface DeletableGroupResultFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity groupId. */
  groupId: string;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 3+, nullable 3+, default null, ignorable. */
  errorMessage: string | null;
}

export type DeletableGroupResult<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeletableGroupResultFields<V, I>,
  { errorMessage: V3Up }
>;

function readDeleteGroupsResponse(r: Reader, v: number): DeleteGroupsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    results: arrayOf(r, r.arrayLength(4), readDeletableGroupResult, v),
  } satisfies DeleteGroupsResponseFields<number, Int64> as unknown as DeleteGroupsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteGroupsResponse: readonly string[] = ['throttleTimeMs', 'results'];

function writeDeleteGroupsResponse(w: Writer, m: InitOf<DeleteGroupsResponse>, v: number): void {
  w.fields(m, namesOfDeleteGroupsResponse);
  w.int32(m.throttleTimeMs);
  writeArray(w, m.results, writeDeletableGroupResult, v);
  w.tags(m.unknownTaggedFields);
}

function readDeletableGroupResult(r: Reader, v: number): DeletableGroupResult {
  const m = {
    groupId: r.string(),
    errorCode: r.int16(),
    errorMessage: v >= 3 ? r.nullableString() : null,
  } satisfies DeletableGroupResultFields<number, Int64> as unknown as DeletableGroupResult;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeletableGroupResult: readonly string[] = ['groupId', 'errorCode', 'errorMessage'];

function writeDeletableGroupResult(w: Writer, m: InitOf<DeletableGroupResult>, v: number): void {
  w.fields(m, namesOfDeletableGroupResult);
  w.string(m.groupId);
  w.int16(m.errorCode);
  if (v >= 3) {
    w.nullableString(m.errorMessage, null);
  }
  w.tags(m.unknownTaggedFields);
}

interface DeleteGroupsResponseShape extends MessageShape {
  readonly message: DeleteGroupsResponse<this['V'], this['I']>;
  readonly version: DeleteGroupsResponseVersion;
}

/** Kafka's DeleteGroupsResponse: response, key 42, versions 0-3, flexible 2+. */
export const DeleteGroupsResponse: MessageCodec<DeleteGroupsResponseShape> =
  /* @__PURE__ */ defineMessage<DeleteGroupsResponseShape>({
    name: 'DeleteGroupsResponse',
    type: 'response',
    apiKey: 42,
    versions: '0-3',
    flexible: '2+',
    headers: '0-1:0 2+:1',
    schema: `DeleteGroupsResponse
 throttleTimeMs int32 0+
 results []DeletableGroupResult 0+
DeletableGroupResult
 groupId string 0+ entity=groupId
 errorCode int16 0+
 errorMessage string 3+ null=3+ default=null ignorable`,
    read: readDeleteGroupsResponse,
    write: writeDeleteGroupsResponse,
  });

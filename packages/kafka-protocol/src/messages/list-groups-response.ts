// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-5): run `npm run generate`, do not edit.
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
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ListGroupsResponse. */
export type ListGroupsResponseVersion = 0 | 1 | 2 | 3 | 4 | 5;

type V1Up = 1 | 2 | 3 | 4 | 5;
type V4Up = 4 | 5;
type V5Up = 5;

export interface ListGroupsResponseFields<V extends number, I extends Int64> {
  /** int32, versions 1+, ignorable. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** []ListedGroup, versions 0+. */
  groups: ListedGroup<V, I>[];
}

export type ListGroupsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListGroupsResponseFields<V, I>,
  { throttleTimeMs: V1Up }
>;

export interface ListedGroupFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, entity groupId. */
  groupId: string;
  /** string, versions 0+. */
  protocolType: string;
  /** string, versions 4+, ignorable. */
  groupState: string;
  /** string, versions 5+, ignorable. */
  groupType: string;
}

export type ListedGroup<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListedGroupFields<V, I>,
  { groupState: V4Up; groupType: V5Up }
>;

function readListGroupsResponse(r: Reader, v: number): ListGroupsResponse {
  const m = {
    throttleTimeMs: v >= 1 ? r.int32() : 0,
    errorCode: r.int16(),
    groups: arrayOf(r, r.arrayLength(3), readListedGroup, v),
  } satisfies ListGroupsResponseFields<number, Int64> as unknown as ListGroupsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListGroupsResponse: readonly string[] = ['throttleTimeMs', 'errorCode', 'groups'];

function writeListGroupsResponse(w: Writer, m: InitOf<ListGroupsResponse>, v: number): void {
  w.fields(m, namesOfListGroupsResponse);
  if (v >= 1) {
    w.int32(m.throttleTimeMs);
  }
  w.int16(m.errorCode);
  writeArray(w, m.groups, writeListedGroup, v);
  w.tags(m.unknownTaggedFields);
}

function readListedGroup(r: Reader, v: number): ListedGroup {
  const m = {
    groupId: r.string(),
    protocolType: r.string(),
    groupState: v >= 4 ? r.string() : '',
    groupType: v >= 5 ? r.string() : '',
  } satisfies ListedGroupFields<number, Int64> as unknown as ListedGroup;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListedGroup: readonly string[] = ['groupId', 'protocolType', 'groupState', 'groupType'];

function writeListedGroup(w: Writer, m: InitOf<ListedGroup>, v: number): void {
  w.fields(m, namesOfListedGroup);
  w.string(m.groupId);
  w.string(m.protocolType);
  if (v >= 4) {
    w.string(m.groupState);
  }
  if (v >= 5) {
    w.string(m.groupType);
  }
  w.tags(m.unknownTaggedFields);
}

interface ListGroupsResponseShape extends MessageShape {
  readonly message: ListGroupsResponse<this['V'], this['I']>;
  readonly version: ListGroupsResponseVersion;
}

/** Kafka's ListGroupsResponse: response, key 16, versions 0-5, flexible 3+. */
export const ListGroupsResponse: MessageCodec<ListGroupsResponseShape> =
  /* @__PURE__ */ defineMessage<ListGroupsResponseShape>({
    name: 'ListGroupsResponse',
    type: 'response',
    apiKey: 16,
    versions: '0-5',
    flexible: '3+',
    headers: '0-2:0 3+:1',
    schema: `ListGroupsResponse
 throttleTimeMs int32 1+ ignorable
 errorCode int16 0+
 groups []ListedGroup 0+
ListedGroup
 groupId string 0+ entity=groupId
 protocolType string 0+
 groupState string 4+ ignorable
 groupType string 5+ ignorable`,
    read: readListGroupsResponse,
    write: writeListGroupsResponse,
  });

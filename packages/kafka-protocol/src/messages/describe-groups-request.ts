// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-6): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  elements,
  elementWriters,
  writeArray,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of DescribeGroupsRequest. */
export type DescribeGroupsRequestVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6;

type V3Up = 3 | 4 | 5 | 6;

export interface DescribeGroupsRequestFields<_V extends number, _I extends Int64> {
  /** []string, versions 0+, entity groupId. */
  groups: string[];
  /** bool, versions 3+. */
  includeAuthorizedOperations: boolean;
}

export type DescribeGroupsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeGroupsRequestFields<V, I>,
  { includeAuthorizedOperations: V3Up }
>;

function readDescribeGroupsRequest(r: Reader, v: number): DescribeGroupsRequest {
  const m = {
    groups: arrayOf(r, r.arrayLength(1), elements.string, v),
    includeAuthorizedOperations: v >= 3 ? r.bool() : false,
  } satisfies DescribeGroupsRequestFields<number, Int64> as unknown as DescribeGroupsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeGroupsRequest: readonly string[] = ['groups', 'includeAuthorizedOperations'];

function writeDescribeGroupsRequest(w: Writer, m: InitOf<DescribeGroupsRequest>, v: number): void {
  w.fields(m, namesOfDescribeGroupsRequest);
  writeArray(w, m.groups, elementWriters.string, v);
  if (v >= 3) {
    w.bool(m.includeAuthorizedOperations);
  } else if (m.includeAuthorizedOperations === true) w.absent('includeAuthorizedOperations');
  w.tags(m.unknownTaggedFields);
}

interface DescribeGroupsRequestShape extends MessageShape {
  readonly message: DescribeGroupsRequest<this['V'], this['I']>;
  readonly version: DescribeGroupsRequestVersion;
}

/** Kafka's DescribeGroupsRequest: request, key 15, versions 0-6, flexible 5+. */
export const DescribeGroupsRequest: MessageCodec<DescribeGroupsRequestShape> =
  /* @__PURE__ */ defineMessage<DescribeGroupsRequestShape>({
    name: 'DescribeGroupsRequest',
    type: 'request',
    apiKey: 15,
    versions: '0-6',
    flexible: '5+',
    headers: '0-4:1 5+:2',
    listeners: ['broker'],
    schema: `DescribeGroupsRequest
 groups []string 0+ entity=groupId
 includeAuthorizedOperations bool 3+`,
    read: readDescribeGroupsRequest,
    write: writeDescribeGroupsRequest,
  });

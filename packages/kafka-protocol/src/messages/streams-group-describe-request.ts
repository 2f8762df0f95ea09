// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
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

/** Versions of StreamsGroupDescribeRequest. */
export type StreamsGroupDescribeRequestVersion = 0 | 1;

type V1Up = 1;

export interface StreamsGroupDescribeRequestFields<_V extends number, _I extends Int64> {
  /** []string, versions 0+, entity groupId. */
  groupIds: string[];
  /** bool, versions 0+. */
  includeAuthorizedOperations: boolean;
  /** bool, versions 1+. */
  includeTopologyDescription: boolean;
}

export type StreamsGroupDescribeRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  StreamsGroupDescribeRequestFields<V, I>,
  { includeTopologyDescription: V1Up }
>;

function readStreamsGroupDescribeRequest(r: Reader, v: number): StreamsGroupDescribeRequest {
  const m = {
    groupIds: arrayOf(r, r.arrayLength(1), elements.string, v),
    includeAuthorizedOperations: r.bool(),
    includeTopologyDescription: v >= 1 ? r.bool() : false,
  } satisfies StreamsGroupDescribeRequestFields<number, Int64> as unknown as StreamsGroupDescribeRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStreamsGroupDescribeRequest: readonly string[] = [
  'groupIds',
  'includeAuthorizedOperations',
  'includeTopologyDescription',
];

function writeStreamsGroupDescribeRequest(
  w: Writer,
  m: InitOf<StreamsGroupDescribeRequest>,
  v: number,
): void {
  w.fields(m, namesOfStreamsGroupDescribeRequest);
  writeArray(w, m.groupIds, elementWriters.string, v);
  w.bool(m.includeAuthorizedOperations);
  if (v >= 1) {
    w.bool(m.includeTopologyDescription);
  } else if (m.includeTopologyDescription === true) w.absent('includeTopologyDescription');
  w.tags(m.unknownTaggedFields);
}

interface StreamsGroupDescribeRequestShape extends MessageShape {
  readonly message: StreamsGroupDescribeRequest<this['V'], this['I']>;
  readonly version: StreamsGroupDescribeRequestVersion;
}

/** Kafka's StreamsGroupDescribeRequest: request, key 89, versions 0-1, flexible 0+. */
export const StreamsGroupDescribeRequest: MessageCodec<StreamsGroupDescribeRequestShape> =
  /* @__PURE__ */ defineMessage<StreamsGroupDescribeRequestShape>({
    name: 'StreamsGroupDescribeRequest',
    type: 'request',
    apiKey: 89,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `StreamsGroupDescribeRequest
 groupIds []string 0+ entity=groupId
 includeAuthorizedOperations bool 0+
 includeTopologyDescription bool 1+`,
    read: readStreamsGroupDescribeRequest,
    write: writeStreamsGroupDescribeRequest,
  });

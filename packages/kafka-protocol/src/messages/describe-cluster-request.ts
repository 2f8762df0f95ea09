// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-2): run `npm run generate`, do not edit.
import {
  defineMessage,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of DescribeClusterRequest. */
export type DescribeClusterRequestVersion = 0 | 1 | 2;

type V1Up = 1 | 2;
type V2Up = 2;

export interface DescribeClusterRequestFields<_V extends number, _I extends Int64> {
  /** bool, versions 0+. */
  includeClusterAuthorizedOperations: boolean;
  /** int8, versions 1+, default 1. */
  endpointType: number;
  /** bool, versions 2+. */
  includeFencedBrokers: boolean;
}

export type DescribeClusterRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeClusterRequestFields<V, I>,
  { endpointType: V1Up; includeFencedBrokers: V2Up }
>;

function readDescribeClusterRequest(r: Reader, v: number): DescribeClusterRequest {
  const m = {
    includeClusterAuthorizedOperations: r.bool(),
    endpointType: v >= 1 ? r.int8() : 1,
    includeFencedBrokers: v >= 2 ? r.bool() : false,
  } satisfies DescribeClusterRequestFields<number, Int64> as unknown as DescribeClusterRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeClusterRequest: readonly string[] = [
  'includeClusterAuthorizedOperations',
  'endpointType',
  'includeFencedBrokers',
];

function writeDescribeClusterRequest(w: Writer, m: InitOf<DescribeClusterRequest>, v: number): void {
  w.fields(m, namesOfDescribeClusterRequest);
  w.bool(m.includeClusterAuthorizedOperations);
  if (v >= 1) {
    w.int8(m.endpointType, 1);
  } else if (m.endpointType !== undefined && m.endpointType !== 1) w.absent('endpointType');
  if (v >= 2) {
    w.bool(m.includeFencedBrokers);
  } else if (m.includeFencedBrokers === true) w.absent('includeFencedBrokers');
  w.tags(m.unknownTaggedFields);
}

interface DescribeClusterRequestShape extends MessageShape {
  readonly message: DescribeClusterRequest<this['V'], this['I']>;
  readonly version: DescribeClusterRequestVersion;
}

/** Kafka's DescribeClusterRequest: request, key 60, versions 0-2, flexible 0+. */
export const DescribeClusterRequest: MessageCodec<DescribeClusterRequestShape> =
  /* @__PURE__ */ defineMessage<DescribeClusterRequestShape>({
    name: 'DescribeClusterRequest',
    type: 'request',
    apiKey: 60,
    versions: '0-2',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker', 'controller'],
    schema: `DescribeClusterRequest
 includeClusterAuthorizedOperations bool 0+
 endpointType int8 1+ default=1
 includeFencedBrokers bool 2+`,
    read: readDescribeClusterRequest,
    write: writeDescribeClusterRequest,
  });

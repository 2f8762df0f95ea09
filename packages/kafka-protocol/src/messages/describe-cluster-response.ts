// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-2): run `npm run generate`, do not edit.
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

/** Versions of DescribeClusterResponse. */
export type DescribeClusterResponseVersion = 0 | 1 | 2;

type V1Up = 1 | 2;
type V2Up = 2;

export interface DescribeClusterResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  errorMessage: string | null;
  /** int8, versions 1+, default 1. */
  endpointType: number;
  /** string, versions 0+. */
  clusterId: string;
  /** int32, versions 0+, default -1, entity brokerId. */
  controllerId: number;
  /** []DescribeClusterBroker, versions 0+. */
  brokers: DescribeClusterBroker<V, I>[];
  /** int32, versions 0+, default -2147483648. */
  clusterAuthorizedOperations: number;
}

export type DescribeClusterResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeClusterResponseFields<V, I>,
  { endpointType: V1Up }
>;

export interface DescribeClusterBrokerFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  brokerId: number;
  /** string, versions 0+. */
  host: string;
  /** int32, versions 0+. */
  port: number;
  /** string, versions 0+, nullable 0+, default null. */
  rack: string | null;
  /** bool, versions 2+. */
  isFenced: boolean;
}

export type DescribeClusterBroker<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeClusterBrokerFields<V, I>,
  { isFenced: V2Up }
>;

function readDescribeClusterResponse(r: Reader, v: number): DescribeClusterResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
    endpointType: v >= 1 ? r.int8() : 1,
    clusterId: r.string(),
    controllerId: r.int32(),
    brokers: arrayOf(r, r.arrayLength(11), readDescribeClusterBroker, v),
    clusterAuthorizedOperations: r.int32(),
  } satisfies DescribeClusterResponseFields<number, Int64> as unknown as DescribeClusterResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeClusterResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'errorMessage',
  'endpointType',
  'clusterId',
  'controllerId',
  'brokers',
  'clusterAuthorizedOperations',
];

function writeDescribeClusterResponse(w: Writer, m: InitOf<DescribeClusterResponse>, v: number): void {
  w.fields(m, namesOfDescribeClusterResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  if (v >= 1) {
    w.int8(m.endpointType, 1);
  } else if (m.endpointType !== undefined && m.endpointType !== 1) w.absent('endpointType');
  w.string(m.clusterId);
  w.int32(m.controllerId, -1);
  writeArray(w, m.brokers, writeDescribeClusterBroker, v);
  w.int32(m.clusterAuthorizedOperations, -2147483648);
  w.tags(m.unknownTaggedFields);
}

function readDescribeClusterBroker(r: Reader, v: number): DescribeClusterBroker {
  const m = {
    brokerId: r.int32(),
    host: r.string(),
    port: r.int32(),
    rack: r.nullableString(),
    isFenced: v >= 2 ? r.bool() : false,
  } satisfies DescribeClusterBrokerFields<number, Int64> as unknown as DescribeClusterBroker;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeClusterBroker: readonly string[] = ['brokerId', 'host', 'port', 'rack', 'isFenced'];

function writeDescribeClusterBroker(w: Writer, m: InitOf<DescribeClusterBroker>, v: number): void {
  w.fields(m, namesOfDescribeClusterBroker);
  w.int32(m.brokerId);
  w.string(m.host);
  w.int32(m.port);
  w.nullableString(m.rack, null);
  if (v >= 2) {
    w.bool(m.isFenced);
  } else if (m.isFenced === true) w.absent('isFenced');
  w.tags(m.unknownTaggedFields);
}

interface DescribeClusterResponseShape extends MessageShape {
  readonly message: DescribeClusterResponse<this['V'], this['I']>;
  readonly version: DescribeClusterResponseVersion;
}

/** Kafka's DescribeClusterResponse: response, key 60, versions 0-2, flexible 0+. */
export const DescribeClusterResponse: MessageCodec<DescribeClusterResponseShape> =
  /* @__PURE__ */ defineMessage<DescribeClusterResponseShape>({
    name: 'DescribeClusterResponse',
    type: 'response',
    apiKey: 60,
    versions: '0-2',
    flexible: '0+',
    headers: '0+:1',
    schema: `DescribeClusterResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+ default=null
 endpointType int8 1+ default=1
 clusterId string 0+
 controllerId int32 0+ default=-1 entity=brokerId
 brokers []DescribeClusterBroker 0+
 clusterAuthorizedOperations int32 0+ default=-2147483648
DescribeClusterBroker
 brokerId int32 0+ entity=brokerId
 host string 0+
 port int32 0+
 rack string 0+ null=0+ default=null
 isFenced bool 2+`,
    read: readDescribeClusterResponse,
    write: writeDescribeClusterResponse,
  });

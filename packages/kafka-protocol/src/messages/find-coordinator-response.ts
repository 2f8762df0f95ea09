// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-6): run `npm run generate`, do not edit.
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

/** Versions of FindCoordinatorResponse. */
export type FindCoordinatorResponseVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6;

type V1Up = 1 | 2 | 3 | 4 | 5 | 6;
type V0To3 = 0 | 1 | 2 | 3;
type V1To3 = 1 | 2 | 3;
type V4Up = 4 | 5 | 6;

export interface FindCoordinatorResponseFields<V extends number, I extends Int64> {
  /** int32, versions 1+, ignorable. */
  throttleTimeMs: number;
  /** int16, versions 0-3. */
  errorCode: number;
  /** string, versions 1-3, nullable 1-3, ignorable. */
  errorMessage: string | null;
  /** int32, versions 0-3, entity brokerId. */
  nodeId: number;
  /** string, versions 0-3. */
  host: string;
  /** int32, versions 0-3. */
  port: number;
  /** []Coordinator, versions 4+. */
  coordinators: Coordinator<V, I>[];
}

export type FindCoordinatorResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  FindCoordinatorResponseFields<V, I>,
  {
    throttleTimeMs: V1Up;
    errorCode: V0To3;
    errorMessage: V1To3;
    nodeId: V0To3;
    host: V0To3;
    port: V0To3;
    coordinators: V4Up;
  }
>;

export interface CoordinatorFields<_V extends number, _I extends Int64> {
  /** string, versions 4+. */
  key: string;
  /** int32, versions 4+, entity brokerId. */
  nodeId: number;
  /** string, versions 4+. */
  host: string;
  /** int32, versions 4+. */
  port: number;
  /** int16, versions 4+. */
  errorCode: number;
  /** string, versions 4+, nullable 4+, ignorable. */
  errorMessage: string | null;
}

export type Coordinator<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CoordinatorFields<V, I>,
  { key: V4Up; nodeId: V4Up; host: V4Up; port: V4Up; errorCode: V4Up; errorMessage: V4Up }
>;

function readFindCoordinatorResponse(r: Reader, v: number): FindCoordinatorResponse {
  const m = {
    throttleTimeMs: v >= 1 ? r.int32() : 0,
    errorCode: v <= 3 ? r.int16() : 0,
    errorMessage: v >= 1 && v <= 3 ? r.nullableString() : '',
    nodeId: v <= 3 ? r.int32() : 0,
    host: v <= 3 ? r.string() : '',
    port: v <= 3 ? r.int32() : 0,
    coordinators: v >= 4 ? arrayOf(r, r.arrayLength(14), readCoordinator, v) : [],
  } satisfies FindCoordinatorResponseFields<number, Int64> as unknown as FindCoordinatorResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfFindCoordinatorResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'errorMessage',
  'nodeId',
  'host',
  'port',
  'coordinators',
];

function writeFindCoordinatorResponse(w: Writer, m: InitOf<FindCoordinatorResponse>, v: number): void {
  w.fields(m, namesOfFindCoordinatorResponse);
  if (v >= 1) {
    w.int32(m.throttleTimeMs);
  }
  if (v <= 3) {
    w.int16(m.errorCode);
  } else if (m.errorCode !== undefined && m.errorCode !== 0) w.absent('errorCode');
  if (v >= 1 && v <= 3) {
    w.nullableString(m.errorMessage);
  }
  if (v <= 3) {
    w.int32(m.nodeId);
  } else if (m.nodeId !== undefined && m.nodeId !== 0) w.absent('nodeId');
  if (v <= 3) {
    w.string(m.host);
  } else if (m.host !== undefined && m.host !== '') w.absent('host');
  if (v <= 3) {
    w.int32(m.port);
  } else if (m.port !== undefined && m.port !== 0) w.absent('port');
  if (v >= 4) {
    writeArray(w, m.coordinators, writeCoordinator, v);
  } else if (m.coordinators !== undefined && m.coordinators.length !== 0) w.absent('coordinators');
  w.tags(m.unknownTaggedFields);
}

function readCoordinator(r: Reader, v: number): Coordinator {
  const m = {
    key: v >= 4 ? r.string() : '',
    nodeId: v >= 4 ? r.int32() : 0,
    host: v >= 4 ? r.string() : '',
    port: v >= 4 ? r.int32() : 0,
    errorCode: v >= 4 ? r.int16() : 0,
    errorMessage: v >= 4 ? r.nullableString() : '',
  } satisfies CoordinatorFields<number, Int64> as unknown as Coordinator;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCoordinator: readonly string[] = ['key', 'nodeId', 'host', 'port', 'errorCode', 'errorMessage'];

function writeCoordinator(w: Writer, m: InitOf<Coordinator>, v: number): void {
  w.fields(m, namesOfCoordinator);
  if (v >= 4) {
    w.string(m.key);
  } else if (m.key !== undefined && m.key !== '') w.absent('key');
  if (v >= 4) {
    w.int32(m.nodeId);
  } else if (m.nodeId !== undefined && m.nodeId !== 0) w.absent('nodeId');
  if (v >= 4) {
    w.string(m.host);
  } else if (m.host !== undefined && m.host !== '') w.absent('host');
  if (v >= 4) {
    w.int32(m.port);
  } else if (m.port !== undefined && m.port !== 0) w.absent('port');
  if (v >= 4) {
    w.int16(m.errorCode);
  } else if (m.errorCode !== undefined && m.errorCode !== 0) w.absent('errorCode');
  if (v >= 4) {
    w.nullableString(m.errorMessage);
  }
  w.tags(m.unknownTaggedFields);
}

interface FindCoordinatorResponseShape extends MessageShape {
  readonly message: FindCoordinatorResponse<this['V'], this['I']>;
  readonly version: FindCoordinatorResponseVersion;
}

/** Kafka's FindCoordinatorResponse: response, key 10, versions 0-6, flexible 3+. */
export const FindCoordinatorResponse: MessageCodec<FindCoordinatorResponseShape> =
  /* @__PURE__ */ defineMessage<FindCoordinatorResponseShape>({
    name: 'FindCoordinatorResponse',
    type: 'response',
    apiKey: 10,
    versions: '0-6',
    flexible: '3+',
    headers: '0-2:0 3+:1',
    schema: `FindCoordinatorResponse
 throttleTimeMs int32 1+ ignorable
 errorCode int16 0-3
 errorMessage string 1-3 null=1-3 ignorable
 nodeId int32 0-3 entity=brokerId
 host string 0-3
 port int32 0-3
 coordinators []Coordinator 4+
Coordinator
 key string 4+
 nodeId int32 4+ entity=brokerId
 host string 4+
 port int32 4+
 errorCode int16 4+
 errorMessage string 4+ null=4+ ignorable`,
    read: readFindCoordinatorResponse,
    write: writeFindCoordinatorResponse,
  });

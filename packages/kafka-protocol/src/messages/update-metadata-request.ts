// Written by packages/kafka-codegen out of the schemas of Kafka 3.9.1 (versions 0-8): run `npm run generate`, do not edit.
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

/** Versions of UpdateMetadataRequest. */
export type UpdateMetadataRequestVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

type V8Up = 8;
type V5Up = 5 | 6 | 7 | 8;
type V0To4 = 0 | 1 | 2 | 3 | 4;
type V4Up = 4 | 5 | 6 | 7 | 8;
type V7Up = 7 | 8;
type V0 = 0;
type V1Up = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
type V2Up = 2 | 3 | 4 | 5 | 6 | 7 | 8;
type V3Up = 3 | 4 | 5 | 6 | 7 | 8;

export interface UpdateMetadataRequestFields<V extends number, I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  controllerId: number;
  /** bool, versions 8+. */
  isKRaftController: boolean;
  /** int8, versions 8+, tag 0 in 8+. */
  type: number;
  /** int32, versions 0+. */
  controllerEpoch: number;
  /** int64, versions 5+, default -1, ignorable. */
  brokerEpoch: I;
  /** []UpdateMetadataPartitionState, versions 0-4. */
  ungroupedPartitionStates: UpdateMetadataPartitionState<V, I>[];
  /** []UpdateMetadataTopicState, versions 5+. */
  topicStates: UpdateMetadataTopicState<V, I>[];
  /** []UpdateMetadataBroker, versions 0+. */
  liveBrokers: UpdateMetadataBroker<V, I>[];
}

export type UpdateMetadataRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  UpdateMetadataRequestFields<V, I>,
  {
    isKRaftController: V8Up;
    type: V8Up;
    brokerEpoch: V5Up;
    ungroupedPartitionStates: V0To4;
    topicStates: V5Up;
  }
>;

export interface UpdateMetadataPartitionStateFields<_V extends number, _I extends Int64> {
  /** string, versions 0-4, ignorable, entity topicName. */
  topicName: string;
  /** int32, versions 0+. */
  partitionIndex: number;
  /** int32, versions 0+. */
  controllerEpoch: number;
  /** int32, versions 0+, entity brokerId. */
  leader: number;
  /** int32, versions 0+. */
  leaderEpoch: number;
  /** []int32, versions 0+, entity brokerId. */
  isr: number[];
  /** int32, versions 0+. */
  zkVersion: number;
  /** []int32, versions 0+, entity brokerId. */
  replicas: number[];
  /** []int32, versions 4+, ignorable, entity brokerId. */
  offlineReplicas: number[];
}

export type UpdateMetadataPartitionState<V extends number = number, I extends Int64 = Int64> = At<
  V,
  UpdateMetadataPartitionStateFields<V, I>,
  { topicName: V0To4; offlineReplicas: V4Up }
>;

export interface UpdateMetadataTopicStateFields<V extends number, I extends Int64> {
  /** string, versions 5+, entity topicName. */
  topicName: string;
  /** uuid, versions 7+, ignorable. */
  topicId: Uuid;
  /** []UpdateMetadataPartitionState, versions 5+. */
  partitionStates: UpdateMetadataPartitionState<V, I>[];
}

export type UpdateMetadataTopicState<V extends number = number, I extends Int64 = Int64> = At<
  V,
  UpdateMetadataTopicStateFields<V, I>,
  { topicName: V5Up; topicId: V7Up; partitionStates: V5Up }
>;

export interface UpdateMetadataBrokerFields<V extends number, I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  id: number;
  /** string, versions 0, ignorable. */
  v0Host: string;
  /** int32, versions 0, ignorable. */
  v0Port: number;
  /** []UpdateMetadataEndpoint, versions 1+, ignorable. */
  endpoints: UpdateMetadataEndpoint<V, I>[];
  /** string, versions 2+, nullable 2+, ignorable. */
  rack: string | null;
}

export type UpdateMetadataBroker<V extends number = number, I extends Int64 = Int64> = At<
  V,
  UpdateMetadataBrokerFields<V, I>,
  { v0Host: V0; v0Port: V0; endpoints: V1Up; rack: V2Up }
>;

export interface UpdateMetadataEndpointFields<_V extends number, _I extends Int64> {
  /** int32, versions 1+. */
  port: number;
  /** string, versions 1+. */
  host: string;
  /** string, versions 3+, ignorable. */
  listener: string;
  /** int16, versions 1+. */
  securityProtocol: number;
}

export type UpdateMetadataEndpoint<V extends number = number, I extends Int64 = Int64> = At<
  V,
  UpdateMetadataEndpointFields<V, I>,
  { port: V1Up; host: V1Up; listener: V3Up; securityProtocol: V1Up }
>;

function readUpdateMetadataRequest(r: Reader, v: number): UpdateMetadataRequest {
  const m = {
    controllerId: r.int32(),
    isKRaftController: v >= 8 ? r.bool() : false,
    type: 0,
    controllerEpoch: r.int32(),
    brokerEpoch: v >= 5 ? r.int64() : -1,
    ungroupedPartitionStates:
      v <= 4 ? arrayOf(r, r.arrayLength(30), readUpdateMetadataPartitionState, v) : [],
    topicStates: v >= 5 ? arrayOf(r, r.arrayLength(3), readUpdateMetadataTopicState, v) : [],
    liveBrokers: arrayOf(r, r.arrayLength(7), readUpdateMetadataBroker, v),
  } satisfies UpdateMetadataRequestFields<number, Int64> as unknown as UpdateMetadataRequest;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        if (!(v >= 8)) r.misplacedTag(t);
        m.type = r.int8();
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfUpdateMetadataRequest: readonly string[] = [
  'controllerId',
  'isKRaftController',
  'type',
  'controllerEpoch',
  'brokerEpoch',
  'ungroupedPartitionStates',
  'topicStates',
  'liveBrokers',
];

function writeUpdateMetadataRequest(w: Writer, m: InitOf<UpdateMetadataRequest>, v: number): void {
  w.fields(m, namesOfUpdateMetadataRequest);
  w.int32(m.controllerId);
  if (v >= 8) {
    w.bool(m.isKRaftController);
  } else if (m.isKRaftController === true) w.absent('isKRaftController');
  if (v <= 7) {
    if (m.type !== undefined && m.type !== 0) w.absent('type');
  }
  w.int32(m.controllerEpoch);
  if (v >= 5) {
    w.int64(m.brokerEpoch, -1);
  }
  if (v <= 4) {
    writeArray(w, m.ungroupedPartitionStates, writeUpdateMetadataPartitionState, v);
  } else if (m.ungroupedPartitionStates !== undefined && m.ungroupedPartitionStates.length !== 0)
    w.absent('ungroupedPartitionStates');
  if (v >= 5) {
    writeArray(w, m.topicStates, writeUpdateMetadataTopicState, v);
  } else if (m.topicStates !== undefined && m.topicStates.length !== 0) w.absent('topicStates');
  writeArray(w, m.liveBrokers, writeUpdateMetadataBroker, v);
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = v >= 8 && m.type !== undefined && m.type !== 0;
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      w.int8(m.type);
      w.endTag(at);
    }
    w.restOfTags(u, 0);
  } else w.noTags(u);
}

function readUpdateMetadataPartitionState(r: Reader, v: number): UpdateMetadataPartitionState {
  const m = {
    topicName: v <= 4 ? r.string() : '',
    partitionIndex: r.int32(),
    controllerEpoch: r.int32(),
    leader: r.int32(),
    leaderEpoch: r.int32(),
    isr: r.int32Array(),
    zkVersion: r.int32(),
    replicas: r.int32Array(),
    offlineReplicas: v >= 4 ? r.int32Array() : [],
  } satisfies UpdateMetadataPartitionStateFields<number, Int64> as unknown as UpdateMetadataPartitionState;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfUpdateMetadataPartitionState: readonly string[] = [
  'topicName',
  'partitionIndex',
  'controllerEpoch',
  'leader',
  'leaderEpoch',
  'isr',
  'zkVersion',
  'replicas',
  'offlineReplicas',
];

function writeUpdateMetadataPartitionState(
  w: Writer,
  m: InitOf<UpdateMetadataPartitionState>,
  v: number,
): void {
  w.fields(m, namesOfUpdateMetadataPartitionState);
  if (v <= 4) {
    w.string(m.topicName);
  }
  w.int32(m.partitionIndex);
  w.int32(m.controllerEpoch);
  w.int32(m.leader);
  w.int32(m.leaderEpoch);
  w.int32Array(m.isr);
  w.int32(m.zkVersion);
  w.int32Array(m.replicas);
  if (v >= 4) {
    w.int32Array(m.offlineReplicas);
  }
  w.tags(m.unknownTaggedFields);
}

function readUpdateMetadataTopicState(r: Reader, v: number): UpdateMetadataTopicState {
  const m = {
    topicName: v >= 5 ? r.string() : '',
    topicId: v >= 7 ? r.uuid() : zeroUuid,
    partitionStates: v >= 5 ? arrayOf(r, r.arrayLength(24), readUpdateMetadataPartitionState, v) : [],
  } satisfies UpdateMetadataTopicStateFields<number, Int64> as unknown as UpdateMetadataTopicState;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfUpdateMetadataTopicState: readonly string[] = ['topicName', 'topicId', 'partitionStates'];

function writeUpdateMetadataTopicState(w: Writer, m: InitOf<UpdateMetadataTopicState>, v: number): void {
  w.fields(m, namesOfUpdateMetadataTopicState);
  if (v >= 5) {
    w.string(m.topicName);
  } else if (m.topicName !== undefined && m.topicName !== '') w.absent('topicName');
  if (v >= 7) {
    w.uuid(m.topicId);
  }
  if (v >= 5) {
    writeArray(w, m.partitionStates, writeUpdateMetadataPartitionState, v);
  } else if (m.partitionStates !== undefined && m.partitionStates.length !== 0) w.absent('partitionStates');
  w.tags(m.unknownTaggedFields);
}

function readUpdateMetadataBroker(r: Reader, v: number): UpdateMetadataBroker {
  const m = {
    id: r.int32(),
    v0Host: v <= 0 ? r.string() : '',
    v0Port: v <= 0 ? r.int32() : 0,
    endpoints: v >= 1 ? arrayOf(r, r.arrayLength(8), readUpdateMetadataEndpoint, v) : [],
    rack: v >= 2 ? r.nullableString() : '',
  } satisfies UpdateMetadataBrokerFields<number, Int64> as unknown as UpdateMetadataBroker;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfUpdateMetadataBroker: readonly string[] = ['id', 'v0Host', 'v0Port', 'endpoints', 'rack'];

function writeUpdateMetadataBroker(w: Writer, m: InitOf<UpdateMetadataBroker>, v: number): void {
  w.fields(m, namesOfUpdateMetadataBroker);
  w.int32(m.id);
  if (v <= 0) {
    w.string(m.v0Host);
  }
  if (v <= 0) {
    w.int32(m.v0Port);
  }
  if (v >= 1) {
    writeArray(w, m.endpoints, writeUpdateMetadataEndpoint, v);
  }
  if (v >= 2) {
    w.nullableString(m.rack);
  }
  w.tags(m.unknownTaggedFields);
}

function readUpdateMetadataEndpoint(r: Reader, v: number): UpdateMetadataEndpoint {
  const m = {
    port: v >= 1 ? r.int32() : 0,
    host: v >= 1 ? r.string() : '',
    listener: v >= 3 ? r.string() : '',
    securityProtocol: v >= 1 ? r.int16() : 0,
  } satisfies UpdateMetadataEndpointFields<number, Int64> as unknown as UpdateMetadataEndpoint;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfUpdateMetadataEndpoint: readonly string[] = ['port', 'host', 'listener', 'securityProtocol'];

function writeUpdateMetadataEndpoint(w: Writer, m: InitOf<UpdateMetadataEndpoint>, v: number): void {
  w.fields(m, namesOfUpdateMetadataEndpoint);
  if (v >= 1) {
    w.int32(m.port);
  } else if (m.port !== undefined && m.port !== 0) w.absent('port');
  if (v >= 1) {
    w.string(m.host);
  } else if (m.host !== undefined && m.host !== '') w.absent('host');
  if (v >= 3) {
    w.string(m.listener);
  }
  if (v >= 1) {
    w.int16(m.securityProtocol);
  } else if (m.securityProtocol !== undefined && m.securityProtocol !== 0) w.absent('securityProtocol');
  w.tags(m.unknownTaggedFields);
}

interface UpdateMetadataRequestShape extends MessageShape {
  readonly message: UpdateMetadataRequest<this['V'], this['I']>;
  readonly version: UpdateMetadataRequestVersion;
}

/** Kafka's UpdateMetadataRequest: request, key 6, versions 0-8, flexible 6+. */
export const UpdateMetadataRequest: MessageCodec<UpdateMetadataRequestShape> =
  /* @__PURE__ */ defineMessage<UpdateMetadataRequestShape>({
    name: 'UpdateMetadataRequest',
    type: 'request',
    apiKey: 6,
    versions: '0-8',
    flexible: '6+',
    headers: '0-5:1 6+:2',
    listeners: ['zkBroker'],
    schema: `UpdateMetadataRequest
 controllerId int32 0+ entity=brokerId
 isKRaftController bool 8+
 type int8 8+ tag=0 tagged=8+
 controllerEpoch int32 0+
 brokerEpoch int64 5+ default=-1 ignorable
 ungroupedPartitionStates []UpdateMetadataPartitionState 0-4
 topicStates []UpdateMetadataTopicState 5+
 liveBrokers []UpdateMetadataBroker 0+
UpdateMetadataPartitionState
 topicName string 0-4 ignorable entity=topicName
 partitionIndex int32 0+
 controllerEpoch int32 0+
 leader int32 0+ entity=brokerId
 leaderEpoch int32 0+
 isr []int32 0+ entity=brokerId
 zkVersion int32 0+
 replicas []int32 0+ entity=brokerId
 offlineReplicas []int32 4+ ignorable entity=brokerId
UpdateMetadataTopicState
 topicName string 5+ entity=topicName
 topicId uuid 7+ ignorable
 partitionStates []UpdateMetadataPartitionState 5+
UpdateMetadataBroker
 id int32 0+ entity=brokerId
 v0Host string 0 ignorable
 v0Port int32 0 ignorable
 endpoints []UpdateMetadataEndpoint 1+ ignorable
 rack string 2+ null=2+ ignorable
UpdateMetadataEndpoint
 port int32 1+
 host string 1+
 listener string 3+ ignorable
 securityProtocol int16 1+`,
    read: readUpdateMetadataRequest,
    write: writeUpdateMetadataRequest,
  });

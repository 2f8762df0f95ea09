// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  nothing,
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

/** Versions of UpdateRaftVoterRequest. */
export type UpdateRaftVoterRequestVersion = 0;

export interface UpdateRaftVoterRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+, nullable 0+. */
  clusterId: string | null;
  /** int32, versions 0+. */
  currentLeaderEpoch: number;
  /** int32, versions 0+. */
  voterId: number;
  /** uuid, versions 0+. */
  voterDirectoryId: Uuid;
  /** []Listener, versions 0+. */
  listeners: Listener<V, I>[];
  /** KRaftVersionFeature, versions 0+. */
  kRaftVersionFeature: KRaftVersionFeature<V, I>;
}

export type UpdateRaftVoterRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  UpdateRaftVoterRequestFields<V, I>,
  Unlimited
>;

export interface ListenerFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
  /** string, versions 0+. */
  host: string;
  /** uint16, versions 0+. */
  port: number;
}

export type Listener<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListenerFields<V, I>,
  Unlimited
>;

export interface KRaftVersionFeatureFields<_V extends number, _I extends Int64> {
  /** int16, versions 0+. */
  minSupportedVersion: number;
  /** int16, versions 0+. */
  maxSupportedVersion: number;
}

export type KRaftVersionFeature<V extends number = number, I extends Int64 = Int64> = At<
  V,
  KRaftVersionFeatureFields<V, I>,
  Unlimited
>;

function readUpdateRaftVoterRequest(r: Reader, v: number): UpdateRaftVoterRequest {
  const m = {
    clusterId: r.nullableString(),
    currentLeaderEpoch: r.int32(),
    voterId: r.int32(),
    voterDirectoryId: r.uuid(),
    listeners: arrayOf(r, r.arrayLength(5), readListener, v),
    kRaftVersionFeature: readKRaftVersionFeature(r, v),
  } satisfies UpdateRaftVoterRequestFields<number, Int64> as unknown as UpdateRaftVoterRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfUpdateRaftVoterRequest: readonly string[] = [
  'clusterId',
  'currentLeaderEpoch',
  'voterId',
  'voterDirectoryId',
  'listeners',
  'kRaftVersionFeature',
];

function writeUpdateRaftVoterRequest(w: Writer, m: InitOf<UpdateRaftVoterRequest>, v: number): void {
  w.fields(m, namesOfUpdateRaftVoterRequest);
  w.nullableString(m.clusterId);
  w.int32(m.currentLeaderEpoch);
  w.int32(m.voterId);
  w.uuid(m.voterDirectoryId);
  writeArray(w, m.listeners, writeListener, v);
  writeKRaftVersionFeature(w, m.kRaftVersionFeature === undefined ? nothing : m.kRaftVersionFeature, v);
  w.tags(m.unknownTaggedFields);
}

function readListener(r: Reader, _v: number): Listener {
  const m = {
    name: r.string(),
    host: r.string(),
    port: r.uint16(),
  } satisfies ListenerFields<number, Int64> as unknown as Listener;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListener: readonly string[] = ['name', 'host', 'port'];

function writeListener(w: Writer, m: InitOf<Listener>, _v: number): void {
  w.fields(m, namesOfListener);
  w.string(m.name);
  w.string(m.host);
  w.uint16(m.port);
  w.tags(m.unknownTaggedFields);
}

function readKRaftVersionFeature(r: Reader, _v: number): KRaftVersionFeature {
  const m = {
    minSupportedVersion: r.int16(),
    maxSupportedVersion: r.int16(),
  } satisfies KRaftVersionFeatureFields<number, Int64> as unknown as KRaftVersionFeature;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfKRaftVersionFeature: readonly string[] = ['minSupportedVersion', 'maxSupportedVersion'];

function writeKRaftVersionFeature(w: Writer, m: InitOf<KRaftVersionFeature>, _v: number): void {
  w.fields(m, namesOfKRaftVersionFeature);
  w.int16(m.minSupportedVersion);
  w.int16(m.maxSupportedVersion);
  w.tags(m.unknownTaggedFields);
}

interface UpdateRaftVoterRequestShape extends MessageShape {
  readonly message: UpdateRaftVoterRequest<this['V'], this['I']>;
  readonly version: UpdateRaftVoterRequestVersion;
}

/** Kafka's UpdateRaftVoterRequest: request, key 82, versions 0, flexible 0+. */
export const UpdateRaftVoterRequest: MessageCodec<UpdateRaftVoterRequestShape> =
  /* @__PURE__ */ defineMessage<UpdateRaftVoterRequestShape>({
    name: 'UpdateRaftVoterRequest',
    type: 'request',
    apiKey: 82,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['controller'],
    schema: `UpdateRaftVoterRequest
 clusterId string 0+ null=0+
 currentLeaderEpoch int32 0+
 voterId int32 0+
 voterDirectoryId uuid 0+
 listeners []Listener 0+
 kRaftVersionFeature KRaftVersionFeature 0+
Listener
 name string 0+
 host string 0+
 port uint16 0+
KRaftVersionFeature
 minSupportedVersion int16 0+
 maxSupportedVersion int16 0+`,
    read: readUpdateRaftVoterRequest,
    write: writeUpdateRaftVoterRequest,
  });

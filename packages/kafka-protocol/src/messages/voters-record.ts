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

/** Versions of VotersRecord. */
export type VotersRecordVersion = 0;

export interface VotersRecordFields<V extends number, I extends Int64> {
  /** int16, versions 0+. */
  version: number;
  /** []Voter, versions 0+. */
  voters: Voter<V, I>[];
}

export type VotersRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  VotersRecordFields<V, I>,
  Unlimited
>;

export interface VoterFields<V extends number, I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  voterId: number;
  /** uuid, versions 0+. */
  voterDirectoryId: Uuid;
  /** []Endpoint, versions 0+. */
  endpoints: Endpoint<V, I>[];
  /** KRaftVersionFeature, versions 0+. */
  kRaftVersionFeature: KRaftVersionFeature<V, I>;
}

export type Voter<V extends number = number, I extends Int64 = Int64> = At<V, VoterFields<V, I>, Unlimited>;

export interface EndpointFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
  /** string, versions 0+. */
  host: string;
  /** uint16, versions 0+. */
  port: number;
}

export type Endpoint<V extends number = number, I extends Int64 = Int64> = At<
  V,
  EndpointFields<V, I>,
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

function readVotersRecord(r: Reader, v: number): VotersRecord {
  const m = {
    version: r.int16(),
    voters: arrayOf(r, r.arrayLength(27), readVoter, v),
  } satisfies VotersRecordFields<number, Int64> as unknown as VotersRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfVotersRecord: readonly string[] = ['version', 'voters'];

function writeVotersRecord(w: Writer, m: InitOf<VotersRecord>, v: number): void {
  w.fields(m, namesOfVotersRecord);
  w.int16(m.version);
  writeArray(w, m.voters, writeVoter, v);
  w.tags(m.unknownTaggedFields);
}

function readVoter(r: Reader, v: number): Voter {
  const m = {
    voterId: r.int32(),
    voterDirectoryId: r.uuid(),
    endpoints: arrayOf(r, r.arrayLength(5), readEndpoint, v),
    kRaftVersionFeature: readKRaftVersionFeature(r, v),
  } satisfies VoterFields<number, Int64> as unknown as Voter;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfVoter: readonly string[] = ['voterId', 'voterDirectoryId', 'endpoints', 'kRaftVersionFeature'];

function writeVoter(w: Writer, m: InitOf<Voter>, v: number): void {
  w.fields(m, namesOfVoter);
  w.int32(m.voterId);
  w.uuid(m.voterDirectoryId);
  writeArray(w, m.endpoints, writeEndpoint, v);
  writeKRaftVersionFeature(w, m.kRaftVersionFeature === undefined ? nothing : m.kRaftVersionFeature, v);
  w.tags(m.unknownTaggedFields);
}

function readEndpoint(r: Reader, _v: number): Endpoint {
  const m = {
    name: r.string(),
    host: r.string(),
    port: r.uint16(),
  } satisfies EndpointFields<number, Int64> as unknown as Endpoint;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfEndpoint: readonly string[] = ['name', 'host', 'port'];

function writeEndpoint(w: Writer, m: InitOf<Endpoint>, _v: number): void {
  w.fields(m, namesOfEndpoint);
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

interface VotersRecordShape extends MessageShape {
  readonly message: VotersRecord<this['V'], this['I']>;
  readonly version: VotersRecordVersion;
}

/** Kafka's VotersRecord: data, versions 0, flexible 0+. */
export const VotersRecord: MessageCodec<VotersRecordShape> = /* @__PURE__ */ defineMessage<VotersRecordShape>(
  {
    name: 'VotersRecord',
    type: 'data',
    versions: '0',
    flexible: '0+',
    schema: `VotersRecord
 version int16 0+
 voters []Voter 0+
Voter
 voterId int32 0+ entity=brokerId
 voterDirectoryId uuid 0+
 endpoints []Endpoint 0+
 kRaftVersionFeature KRaftVersionFeature 0+
Endpoint
 name string 0+
 host string 0+
 port uint16 0+
KRaftVersionFeature
 minSupportedVersion int16 0+
 maxSupportedVersion int16 0+`,
    read: readVotersRecord,
    write: writeVotersRecord,
  },
);

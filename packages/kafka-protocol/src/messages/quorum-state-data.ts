// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
import {
  defineMessage,
  nullableArrayOf,
  nullableWriteArray,
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

/** Versions of QuorumStateData. */
export type QuorumStateDataVersion = 0 | 1;

type V0 = 0;
type V1Up = 1;

export interface QuorumStateDataFields<V extends number, I extends Int64> {
  /** string, versions 0. */
  clusterId: string;
  /** int32, versions 0+, default -1. */
  leaderId: number;
  /** int32, versions 0+, default -1. */
  leaderEpoch: number;
  /** int32, versions 0+, default -1. */
  votedId: number;
  /** uuid, versions 1+. */
  votedDirectoryId: Uuid;
  /** int64, versions 0. */
  appliedOffset: I;
  /** []Voter, versions 0, nullable 0. */
  currentVoters: Voter<V, I>[] | null;
}

export type QuorumStateData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  QuorumStateDataFields<V, I>,
  { clusterId: V0; votedDirectoryId: V1Up; appliedOffset: V0; currentVoters: V0 }
>;

export interface VoterFields<_V extends number, _I extends Int64> {
  /** int32, versions 0. */
  voterId: number;
}

export type Voter<V extends number = number, I extends Int64 = Int64> = At<
  V,
  VoterFields<V, I>,
  { voterId: V0 }
>;

function readQuorumStateData(r: Reader, v: number): QuorumStateData {
  const m = {
    clusterId: v <= 0 ? r.string() : '',
    leaderId: r.int32(),
    leaderEpoch: r.int32(),
    votedId: r.int32(),
    votedDirectoryId: v >= 1 ? r.uuid() : zeroUuid,
    appliedOffset: v <= 0 ? r.int64() : 0,
    currentVoters: v <= 0 ? nullableArrayOf(r, r.nullableArrayLength(5), readVoter, v) : [],
  } satisfies QuorumStateDataFields<number, Int64> as unknown as QuorumStateData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfQuorumStateData: readonly string[] = [
  'clusterId',
  'leaderId',
  'leaderEpoch',
  'votedId',
  'votedDirectoryId',
  'appliedOffset',
  'currentVoters',
];

function writeQuorumStateData(w: Writer, m: InitOf<QuorumStateData>, v: number): void {
  w.fields(m, namesOfQuorumStateData);
  if (v <= 0) {
    w.string(m.clusterId);
  } else if (m.clusterId !== undefined && m.clusterId !== '') w.absent('clusterId');
  w.int32(m.leaderId, -1);
  w.int32(m.leaderEpoch, -1);
  w.int32(m.votedId, -1);
  if (v >= 1) {
    w.uuid(m.votedDirectoryId);
  } else if (m.votedDirectoryId !== undefined && m.votedDirectoryId !== zeroUuid)
    w.absent('votedDirectoryId');
  if (v <= 0) {
    w.int64(m.appliedOffset);
  } else if (m.appliedOffset !== undefined && m.appliedOffset != 0) w.absent('appliedOffset');
  if (v <= 0) {
    nullableWriteArray(w, m.currentVoters, writeVoter, v);
  } else if (m.currentVoters !== undefined && (m.currentVoters === null || m.currentVoters.length !== 0))
    w.absent('currentVoters');
  w.tags(m.unknownTaggedFields);
}

function readVoter(r: Reader, v: number): Voter {
  const m = {
    voterId: v <= 0 ? r.int32() : 0,
  } satisfies VoterFields<number, Int64> as unknown as Voter;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfVoter: readonly string[] = ['voterId'];

function writeVoter(w: Writer, m: InitOf<Voter>, v: number): void {
  w.fields(m, namesOfVoter);
  if (v <= 0) {
    w.int32(m.voterId);
  } else if (m.voterId !== undefined && m.voterId !== 0) w.absent('voterId');
  w.tags(m.unknownTaggedFields);
}

interface QuorumStateDataShape extends MessageShape {
  readonly message: QuorumStateData<this['V'], this['I']>;
  readonly version: QuorumStateDataVersion;
}

/** Kafka's QuorumStateData: data, versions 0-1, flexible 0+. */
export const QuorumStateData: MessageCodec<QuorumStateDataShape> =
  /* @__PURE__ */ defineMessage<QuorumStateDataShape>({
    name: 'QuorumStateData',
    type: 'data',
    versions: '0-1',
    flexible: '0+',
    schema: `QuorumStateData
 clusterId string 0
 leaderId int32 0+ default=-1
 leaderEpoch int32 0+ default=-1
 votedId int32 0+ default=-1
 votedDirectoryId uuid 1+
 appliedOffset int64 0
 currentVoters []Voter 0 null=0
Voter
 voterId int32 0`,
    read: readQuorumStateData,
    write: writeQuorumStateData,
  });

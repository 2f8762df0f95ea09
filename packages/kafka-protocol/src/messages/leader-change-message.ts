// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
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
  type Unlimited,
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of LeaderChangeMessage. */
export type LeaderChangeMessageVersion = 0 | 1;

type V1Up = 1;

export interface LeaderChangeMessageFields<V extends number, I extends Int64> {
  /** int16, versions 0+. */
  version: number;
  /** int32, versions 0+, entity brokerId. */
  leaderId: number;
  /** []Voter, versions 0+. */
  voters: Voter<V, I>[];
  /** []Voter, versions 0+. */
  grantingVoters: Voter<V, I>[];
}

export type LeaderChangeMessage<V extends number = number, I extends Int64 = Int64> = At<
  V,
  LeaderChangeMessageFields<V, I>,
  Unlimited
>;

export interface VoterFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  voterId: number;
  /** uuid, versions 1+. */
  voterDirectoryId: Uuid;
}

export type Voter<V extends number = number, I extends Int64 = Int64> = At<
  V,
  VoterFields<V, I>,
  { voterDirectoryId: V1Up }
>;

function readLeaderChangeMessage(r: Reader, v: number): LeaderChangeMessage {
  const m = {
    version: r.int16(),
    leaderId: r.int32(),
    voters: arrayOf(r, r.arrayLength(5), readVoter, v),
    grantingVoters: arrayOf(r, r.arrayLength(5), readVoter, v),
  } satisfies LeaderChangeMessageFields<number, Int64> as unknown as LeaderChangeMessage;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfLeaderChangeMessage: readonly string[] = ['version', 'leaderId', 'voters', 'grantingVoters'];

function writeLeaderChangeMessage(w: Writer, m: InitOf<LeaderChangeMessage>, v: number): void {
  w.fields(m, namesOfLeaderChangeMessage);
  w.int16(m.version);
  w.int32(m.leaderId);
  writeArray(w, m.voters, writeVoter, v);
  writeArray(w, m.grantingVoters, writeVoter, v);
  w.tags(m.unknownTaggedFields);
}

function readVoter(r: Reader, v: number): Voter {
  const m = {
    voterId: r.int32(),
    voterDirectoryId: v >= 1 ? r.uuid() : zeroUuid,
  } satisfies VoterFields<number, Int64> as unknown as Voter;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfVoter: readonly string[] = ['voterId', 'voterDirectoryId'];

function writeVoter(w: Writer, m: InitOf<Voter>, v: number): void {
  w.fields(m, namesOfVoter);
  w.int32(m.voterId);
  if (v >= 1) {
    w.uuid(m.voterDirectoryId);
  } else if (m.voterDirectoryId !== undefined && m.voterDirectoryId !== zeroUuid)
    w.absent('voterDirectoryId');
  w.tags(m.unknownTaggedFields);
}

interface LeaderChangeMessageShape extends MessageShape {
  readonly message: LeaderChangeMessage<this['V'], this['I']>;
  readonly version: LeaderChangeMessageVersion;
}

/** Kafka's LeaderChangeMessage: data, versions 0-1, flexible 0+. */
export const LeaderChangeMessage: MessageCodec<LeaderChangeMessageShape> =
  /* @__PURE__ */ defineMessage<LeaderChangeMessageShape>({
    name: 'LeaderChangeMessage',
    type: 'data',
    versions: '0-1',
    flexible: '0+',
    schema: `LeaderChangeMessage
 version int16 0+
 leaderId int32 0+ entity=brokerId
 voters []Voter 0+
 grantingVoters []Voter 0+
Voter
 voterId int32 0+
 voterDirectoryId uuid 1+`,
    read: readLeaderChangeMessage,
    write: writeLeaderChangeMessage,
  });

// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
import {
  defineMessage,
  hasNoTags,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of UpdateRaftVoterResponse. */
export type UpdateRaftVoterResponseVersion = 0;

export interface UpdateRaftVoterResponseFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** CurrentLeader, versions 0+, tag 0 in 0+. */
  currentLeader: CurrentLeader<V, I>;
}

export type UpdateRaftVoterResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  UpdateRaftVoterResponseFields<V, I>,
  Unlimited
>;

export interface CurrentLeaderFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+, default -1, entity brokerId. */
  leaderId: number;
  /** int32, versions 0+, default -1. */
  leaderEpoch: number;
  /** string, versions 0+. */
  host: string;
  /** int32, versions 0+. */
  port: number;
}

export type CurrentLeader<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CurrentLeaderFields<V, I>,
  Unlimited
>;

function readUpdateRaftVoterResponse(r: Reader, v: number): UpdateRaftVoterResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    currentLeader: defaultCurrentLeader(),
  } satisfies UpdateRaftVoterResponseFields<number, Int64> as unknown as UpdateRaftVoterResponse;
  if (r.flexible) {
    for (let n = r.tagCount(), t = -1; n > 0; n--) {
      t = r.tag(t);
      const end = r.tagEnd();
      if (t === 0) {
        m.currentLeader = readCurrentLeader(r, v);
      } else r.unknownTag(m, t, end);
      r.closeTag(t, end);
    }
  }
  return m;
}

const namesOfUpdateRaftVoterResponse: readonly string[] = ['throttleTimeMs', 'errorCode', 'currentLeader'];

function writeUpdateRaftVoterResponse(w: Writer, m: InitOf<UpdateRaftVoterResponse>, v: number): void {
  w.fields(m, namesOfUpdateRaftVoterResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  const u = m.unknownTaggedFields;
  if (w.flexible) {
    const t0 = !isDefaultCurrentLeader(m.currentLeader);
    w.tagCount(u, t0 ? 1 : 0);
    if (t0) {
      const at = w.beginTag(u, 0, -1);
      writeCurrentLeader(w, m.currentLeader!, v);
      w.endTag(at);
    }
    w.restOfTags(u, 0);
  } else w.noTags(u);
}

function defaultCurrentLeader(): CurrentLeader {
  return {
    leaderId: -1,
    leaderEpoch: -1,
    host: '',
    port: 0,
  } satisfies CurrentLeaderFields<number, Int64> as unknown as CurrentLeader;
}

function isDefaultCurrentLeader(m: InitOf<CurrentLeader> | null | undefined): boolean {
  if (m === undefined) return true;
  return (
    m !== null &&
    hasNoTags(m) &&
    !(m.leaderId !== undefined && m.leaderId !== -1) &&
    !(m.leaderEpoch !== undefined && m.leaderEpoch !== -1) &&
    !(m.host !== undefined && m.host !== '') &&
    !(m.port !== undefined && m.port !== 0)
  );
}

function readCurrentLeader(r: Reader, _v: number): CurrentLeader {
  const m = {
    leaderId: r.int32(),
    leaderEpoch: r.int32(),
    host: r.string(),
    port: r.int32(),
  } satisfies CurrentLeaderFields<number, Int64> as unknown as CurrentLeader;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCurrentLeader: readonly string[] = ['leaderId', 'leaderEpoch', 'host', 'port'];

function writeCurrentLeader(w: Writer, m: InitOf<CurrentLeader>, _v: number): void {
  w.fields(m, namesOfCurrentLeader);
  w.int32(m.leaderId, -1);
  w.int32(m.leaderEpoch, -1);
  w.string(m.host);
  w.int32(m.port);
  w.tags(m.unknownTaggedFields);
}

interface UpdateRaftVoterResponseShape extends MessageShape {
  readonly message: UpdateRaftVoterResponse<this['V'], this['I']>;
  readonly version: UpdateRaftVoterResponseVersion;
}

/** Kafka's UpdateRaftVoterResponse: response, key 82, versions 0, flexible 0+. */
export const UpdateRaftVoterResponse: MessageCodec<UpdateRaftVoterResponseShape> =
  /* @__PURE__ */ defineMessage<UpdateRaftVoterResponseShape>({
    name: 'UpdateRaftVoterResponse',
    type: 'response',
    apiKey: 82,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `UpdateRaftVoterResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 currentLeader CurrentLeader 0+ tag=0 tagged=0+
CurrentLeader
 leaderId int32 0+ default=-1 entity=brokerId
 leaderEpoch int32 0+ default=-1
 host string 0+
 port int32 0+`,
    read: readUpdateRaftVoterResponse,
    write: writeUpdateRaftVoterResponse,
  });

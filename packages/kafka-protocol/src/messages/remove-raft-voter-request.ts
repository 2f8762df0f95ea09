// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
import {
  defineMessage,
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

/** Versions of RemoveRaftVoterRequest. */
export type RemoveRaftVoterRequestVersion = 0;

export interface RemoveRaftVoterRequestFields<_V extends number, _I extends Int64> {
  /** string, versions 0+, nullable 0+. */
  clusterId: string | null;
  /** int32, versions 0+. */
  voterId: number;
  /** uuid, versions 0+. */
  voterDirectoryId: Uuid;
}

export type RemoveRaftVoterRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  RemoveRaftVoterRequestFields<V, I>,
  Unlimited
>;

function readRemoveRaftVoterRequest(r: Reader, _v: number): RemoveRaftVoterRequest {
  const m = {
    clusterId: r.nullableString(),
    voterId: r.int32(),
    voterDirectoryId: r.uuid(),
  } satisfies RemoveRaftVoterRequestFields<number, Int64> as unknown as RemoveRaftVoterRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfRemoveRaftVoterRequest: readonly string[] = ['clusterId', 'voterId', 'voterDirectoryId'];

function writeRemoveRaftVoterRequest(w: Writer, m: InitOf<RemoveRaftVoterRequest>, _v: number): void {
  w.fields(m, namesOfRemoveRaftVoterRequest);
  w.nullableString(m.clusterId);
  w.int32(m.voterId);
  w.uuid(m.voterDirectoryId);
  w.tags(m.unknownTaggedFields);
}

interface RemoveRaftVoterRequestShape extends MessageShape {
  readonly message: RemoveRaftVoterRequest<this['V'], this['I']>;
  readonly version: RemoveRaftVoterRequestVersion;
}

/** Kafka's RemoveRaftVoterRequest: request, key 81, versions 0, flexible 0+. */
export const RemoveRaftVoterRequest: MessageCodec<RemoveRaftVoterRequestShape> =
  /* @__PURE__ */ defineMessage<RemoveRaftVoterRequestShape>({
    name: 'RemoveRaftVoterRequest',
    type: 'request',
    apiKey: 81,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['controller', 'broker'],
    schema: `RemoveRaftVoterRequest
 clusterId string 0+ null=0+
 voterId int32 0+
 voterDirectoryId uuid 0+`,
    read: readRemoveRaftVoterRequest,
    write: writeRemoveRaftVoterRequest,
  });

// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
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
  type Unlimited,
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of AddRaftVoterRequest. */
export type AddRaftVoterRequestVersion = 0 | 1;

type V1Up = 1;

export interface AddRaftVoterRequestFields<V extends number, I extends Int64> {
  /** string, versions 0+, nullable 0+. */
  clusterId: string | null;
  /** int32, versions 0+. */
  timeoutMs: number;
  /** int32, versions 0+. */
  voterId: number;
  /** uuid, versions 0+. */
  voterDirectoryId: Uuid;
  /** []Listener, versions 0+. */
  listeners: Listener<V, I>[];
  /** bool, versions 1+, default true. */
  ackWhenCommitted: boolean;
}

export type AddRaftVoterRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AddRaftVoterRequestFields<V, I>,
  { ackWhenCommitted: V1Up }
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

function readAddRaftVoterRequest(r: Reader, v: number): AddRaftVoterRequest {
  const m = {
    clusterId: r.nullableString(),
    timeoutMs: r.int32(),
    voterId: r.int32(),
    voterDirectoryId: r.uuid(),
    listeners: arrayOf(r, r.arrayLength(5), readListener, v),
    ackWhenCommitted: v >= 1 ? r.bool() : true,
  } satisfies AddRaftVoterRequestFields<number, Int64> as unknown as AddRaftVoterRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAddRaftVoterRequest: readonly string[] = [
  'clusterId',
  'timeoutMs',
  'voterId',
  'voterDirectoryId',
  'listeners',
  'ackWhenCommitted',
];

function writeAddRaftVoterRequest(w: Writer, m: InitOf<AddRaftVoterRequest>, v: number): void {
  w.fields(m, namesOfAddRaftVoterRequest);
  w.nullableString(m.clusterId);
  w.int32(m.timeoutMs);
  w.int32(m.voterId);
  w.uuid(m.voterDirectoryId);
  writeArray(w, m.listeners, writeListener, v);
  if (v >= 1) {
    w.bool(m.ackWhenCommitted, true);
  } else if (m.ackWhenCommitted === false) w.absent('ackWhenCommitted');
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

interface AddRaftVoterRequestShape extends MessageShape {
  readonly message: AddRaftVoterRequest<this['V'], this['I']>;
  readonly version: AddRaftVoterRequestVersion;
}

/** Kafka's AddRaftVoterRequest: request, key 80, versions 0-1, flexible 0+. */
export const AddRaftVoterRequest: MessageCodec<AddRaftVoterRequestShape> =
  /* @__PURE__ */ defineMessage<AddRaftVoterRequestShape>({
    name: 'AddRaftVoterRequest',
    type: 'request',
    apiKey: 80,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['controller', 'broker'],
    schema: `AddRaftVoterRequest
 clusterId string 0+ null=0+
 timeoutMs int32 0+
 voterId int32 0+
 voterDirectoryId uuid 0+
 listeners []Listener 0+
 ackWhenCommitted bool 1+ default=true
Listener
 name string 0+
 host string 0+
 port uint16 0+`,
    read: readAddRaftVoterRequest,
    write: writeAddRaftVoterRequest,
  });

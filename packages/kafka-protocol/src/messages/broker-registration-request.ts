// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-4): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  elements,
  elementWriters,
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

/** Versions of BrokerRegistrationRequest. */
export type BrokerRegistrationRequestVersion = 0 | 1 | 2 | 3 | 4;

type V1Up = 1 | 2 | 3 | 4;
type V2Up = 2 | 3 | 4;
type V3Up = 3 | 4;

export interface BrokerRegistrationRequestFields<V extends number, I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  brokerId: number;
  /** string, versions 0+. */
  clusterId: string;
  /** uuid, versions 0+. */
  incarnationId: Uuid;
  /** []Listener, versions 0+. */
  listeners: Listener<V, I>[];
  /** []Feature, versions 0+. */
  features: Feature<V, I>[];
  /** string, versions 0+, nullable 0+. */
  rack: string | null;
  /** bool, versions 1+. */
  isMigratingZkBroker: boolean;
  /** []uuid, versions 2+, ignorable. */
  logDirs: Uuid[];
  /** int64, versions 3+, default -1, ignorable. */
  previousBrokerEpoch: I;
}

export type BrokerRegistrationRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  BrokerRegistrationRequestFields<V, I>,
  { isMigratingZkBroker: V1Up; logDirs: V2Up; previousBrokerEpoch: V3Up }
>;

export interface ListenerFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
  /** string, versions 0+. */
  host: string;
  /** uint16, versions 0+. */
  port: number;
  /** int16, versions 0+. */
  securityProtocol: number;
}

export type Listener<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ListenerFields<V, I>,
  Unlimited
>;

export interface FeatureFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
  /** int16, versions 0+. */
  minSupportedVersion: number;
  /** int16, versions 0+. */
  maxSupportedVersion: number;
}

export type Feature<V extends number = number, I extends Int64 = Int64> = At<
  V,
  FeatureFields<V, I>,
  Unlimited
>;

function readBrokerRegistrationRequest(r: Reader, v: number): BrokerRegistrationRequest {
  const m = {
    brokerId: r.int32(),
    clusterId: r.string(),
    incarnationId: r.uuid(),
    listeners: arrayOf(r, r.arrayLength(7), readListener, v),
    features: arrayOf(r, r.arrayLength(6), readFeature, v),
    rack: r.nullableString(),
    isMigratingZkBroker: v >= 1 ? r.bool() : false,
    logDirs: v >= 2 ? arrayOf(r, r.arrayLength(16), elements.uuid, v) : [],
    previousBrokerEpoch: v >= 3 ? r.int64() : -1,
  } satisfies BrokerRegistrationRequestFields<number, Int64> as unknown as BrokerRegistrationRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfBrokerRegistrationRequest: readonly string[] = [
  'brokerId',
  'clusterId',
  'incarnationId',
  'listeners',
  'features',
  'rack',
  'isMigratingZkBroker',
  'logDirs',
  'previousBrokerEpoch',
];

function writeBrokerRegistrationRequest(w: Writer, m: InitOf<BrokerRegistrationRequest>, v: number): void {
  w.fields(m, namesOfBrokerRegistrationRequest);
  w.int32(m.brokerId);
  w.string(m.clusterId);
  w.uuid(m.incarnationId);
  writeArray(w, m.listeners, writeListener, v);
  writeArray(w, m.features, writeFeature, v);
  w.nullableString(m.rack);
  if (v >= 1) {
    w.bool(m.isMigratingZkBroker);
  } else if (m.isMigratingZkBroker === true) w.absent('isMigratingZkBroker');
  if (v >= 2) {
    writeArray(w, m.logDirs, elementWriters.uuid, v);
  }
  if (v >= 3) {
    w.int64(m.previousBrokerEpoch, -1);
  }
  w.tags(m.unknownTaggedFields);
}

function readListener(r: Reader, _v: number): Listener {
  const m = {
    name: r.string(),
    host: r.string(),
    port: r.uint16(),
    securityProtocol: r.int16(),
  } satisfies ListenerFields<number, Int64> as unknown as Listener;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfListener: readonly string[] = ['name', 'host', 'port', 'securityProtocol'];

function writeListener(w: Writer, m: InitOf<Listener>, _v: number): void {
  w.fields(m, namesOfListener);
  w.string(m.name);
  w.string(m.host);
  w.uint16(m.port);
  w.int16(m.securityProtocol);
  w.tags(m.unknownTaggedFields);
}

function readFeature(r: Reader, _v: number): Feature {
  const m = {
    name: r.string(),
    minSupportedVersion: r.int16(),
    maxSupportedVersion: r.int16(),
  } satisfies FeatureFields<number, Int64> as unknown as Feature;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfFeature: readonly string[] = ['name', 'minSupportedVersion', 'maxSupportedVersion'];

function writeFeature(w: Writer, m: InitOf<Feature>, _v: number): void {
  w.fields(m, namesOfFeature);
  w.string(m.name);
  w.int16(m.minSupportedVersion);
  w.int16(m.maxSupportedVersion);
  w.tags(m.unknownTaggedFields);
}

interface BrokerRegistrationRequestShape extends MessageShape {
  readonly message: BrokerRegistrationRequest<this['V'], this['I']>;
  readonly version: BrokerRegistrationRequestVersion;
}

/** Kafka's BrokerRegistrationRequest: request, key 62, versions 0-4, flexible 0+. */
export const BrokerRegistrationRequest: MessageCodec<BrokerRegistrationRequestShape> =
  /* @__PURE__ */ defineMessage<BrokerRegistrationRequestShape>({
    name: 'BrokerRegistrationRequest',
    type: 'request',
    apiKey: 62,
    versions: '0-4',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['controller'],
    schema: `BrokerRegistrationRequest
 brokerId int32 0+ entity=brokerId
 clusterId string 0+
 incarnationId uuid 0+
 listeners []Listener 0+
 features []Feature 0+
 rack string 0+ null=0+
 isMigratingZkBroker bool 1+
 logDirs []uuid 2+ ignorable
 previousBrokerEpoch int64 3+ default=-1 ignorable
Listener
 name string 0+
 host string 0+
 port uint16 0+
 securityProtocol int16 0+
Feature
 name string 0+
 minSupportedVersion int16 0+
 maxSupportedVersion int16 0+`,
    read: readBrokerRegistrationRequest,
    write: writeBrokerRegistrationRequest,
  });

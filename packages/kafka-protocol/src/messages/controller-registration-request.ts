// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
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

/** Versions of ControllerRegistrationRequest. */
export type ControllerRegistrationRequestVersion = 0;

export interface ControllerRegistrationRequestFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  controllerId: number;
  /** uuid, versions 0+. */
  incarnationId: Uuid;
  /** bool, versions 0+. */
  zkMigrationReady: boolean;
  /** []Listener, versions 0+. */
  listeners: Listener<V, I>[];
  /** []Feature, versions 0+. */
  features: Feature<V, I>[];
}

export type ControllerRegistrationRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ControllerRegistrationRequestFields<V, I>,
  Unlimited
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

function readControllerRegistrationRequest(r: Reader, v: number): ControllerRegistrationRequest {
  const m = {
    controllerId: r.int32(),
    incarnationId: r.uuid(),
    zkMigrationReady: r.bool(),
    listeners: arrayOf(r, r.arrayLength(7), readListener, v),
    features: arrayOf(r, r.arrayLength(6), readFeature, v),
  } satisfies ControllerRegistrationRequestFields<number, Int64> as unknown as ControllerRegistrationRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfControllerRegistrationRequest: readonly string[] = [
  'controllerId',
  'incarnationId',
  'zkMigrationReady',
  'listeners',
  'features',
];

function writeControllerRegistrationRequest(
  w: Writer,
  m: InitOf<ControllerRegistrationRequest>,
  v: number,
): void {
  w.fields(m, namesOfControllerRegistrationRequest);
  w.int32(m.controllerId);
  w.uuid(m.incarnationId);
  w.bool(m.zkMigrationReady);
  writeArray(w, m.listeners, writeListener, v);
  writeArray(w, m.features, writeFeature, v);
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

interface ControllerRegistrationRequestShape extends MessageShape {
  readonly message: ControllerRegistrationRequest<this['V'], this['I']>;
  readonly version: ControllerRegistrationRequestVersion;
}

/** Kafka's ControllerRegistrationRequest: request, key 70, versions 0, flexible 0+. */
export const ControllerRegistrationRequest: MessageCodec<ControllerRegistrationRequestShape> =
  /* @__PURE__ */ defineMessage<ControllerRegistrationRequestShape>({
    name: 'ControllerRegistrationRequest',
    type: 'request',
    apiKey: 70,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['controller'],
    schema: `ControllerRegistrationRequest
 controllerId int32 0+
 incarnationId uuid 0+
 zkMigrationReady bool 0+
 listeners []Listener 0+
 features []Feature 0+
Listener
 name string 0+
 host string 0+
 port uint16 0+
 securityProtocol int16 0+
Feature
 name string 0+
 minSupportedVersion int16 0+
 maxSupportedVersion int16 0+`,
    read: readControllerRegistrationRequest,
    write: writeControllerRegistrationRequest,
  });

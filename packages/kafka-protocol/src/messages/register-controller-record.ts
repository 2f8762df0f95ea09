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

/** Versions of RegisterControllerRecord. */
export type RegisterControllerRecordVersion = 0;

export interface RegisterControllerRecordFields<V extends number, I extends Int64> {
  /** int32, versions 0+. */
  controllerId: number;
  /** uuid, versions 0+. */
  incarnationId: Uuid;
  /** bool, versions 0+. */
  zkMigrationReady: boolean;
  /** []ControllerEndpoint, versions 0+. */
  endPoints: ControllerEndpoint<V, I>[];
  /** []ControllerFeature, versions 0+. */
  features: ControllerFeature<V, I>[];
}

export type RegisterControllerRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  RegisterControllerRecordFields<V, I>,
  Unlimited
>;

export interface ControllerEndpointFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
  /** string, versions 0+. */
  host: string;
  /** uint16, versions 0+. */
  port: number;
  /** int16, versions 0+. */
  securityProtocol: number;
}

export type ControllerEndpoint<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ControllerEndpointFields<V, I>,
  Unlimited
>;

export interface ControllerFeatureFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
  /** int16, versions 0+. */
  minSupportedVersion: number;
  /** int16, versions 0+. */
  maxSupportedVersion: number;
}

export type ControllerFeature<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ControllerFeatureFields<V, I>,
  Unlimited
>;

function readRegisterControllerRecord(r: Reader, v: number): RegisterControllerRecord {
  const m = {
    controllerId: r.int32(),
    incarnationId: r.uuid(),
    zkMigrationReady: r.bool(),
    endPoints: arrayOf(r, r.arrayLength(7), readControllerEndpoint, v),
    features: arrayOf(r, r.arrayLength(6), readControllerFeature, v),
  } satisfies RegisterControllerRecordFields<number, Int64> as unknown as RegisterControllerRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfRegisterControllerRecord: readonly string[] = [
  'controllerId',
  'incarnationId',
  'zkMigrationReady',
  'endPoints',
  'features',
];

function writeRegisterControllerRecord(w: Writer, m: InitOf<RegisterControllerRecord>, v: number): void {
  w.fields(m, namesOfRegisterControllerRecord);
  w.int32(m.controllerId);
  w.uuid(m.incarnationId);
  w.bool(m.zkMigrationReady);
  writeArray(w, m.endPoints, writeControllerEndpoint, v);
  writeArray(w, m.features, writeControllerFeature, v);
  w.tags(m.unknownTaggedFields);
}

function readControllerEndpoint(r: Reader, _v: number): ControllerEndpoint {
  const m = {
    name: r.string(),
    host: r.string(),
    port: r.uint16(),
    securityProtocol: r.int16(),
  } satisfies ControllerEndpointFields<number, Int64> as unknown as ControllerEndpoint;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfControllerEndpoint: readonly string[] = ['name', 'host', 'port', 'securityProtocol'];

function writeControllerEndpoint(w: Writer, m: InitOf<ControllerEndpoint>, _v: number): void {
  w.fields(m, namesOfControllerEndpoint);
  w.string(m.name);
  w.string(m.host);
  w.uint16(m.port);
  w.int16(m.securityProtocol);
  w.tags(m.unknownTaggedFields);
}

function readControllerFeature(r: Reader, _v: number): ControllerFeature {
  const m = {
    name: r.string(),
    minSupportedVersion: r.int16(),
    maxSupportedVersion: r.int16(),
  } satisfies ControllerFeatureFields<number, Int64> as unknown as ControllerFeature;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfControllerFeature: readonly string[] = ['name', 'minSupportedVersion', 'maxSupportedVersion'];

function writeControllerFeature(w: Writer, m: InitOf<ControllerFeature>, _v: number): void {
  w.fields(m, namesOfControllerFeature);
  w.string(m.name);
  w.int16(m.minSupportedVersion);
  w.int16(m.maxSupportedVersion);
  w.tags(m.unknownTaggedFields);
}

interface RegisterControllerRecordShape extends MessageShape {
  readonly message: RegisterControllerRecord<this['V'], this['I']>;
  readonly version: RegisterControllerRecordVersion;
}

/** Kafka's RegisterControllerRecord: metadata, key 27, versions 0, flexible 0+. */
export const RegisterControllerRecord: MessageCodec<RegisterControllerRecordShape> =
  /* @__PURE__ */ defineMessage<RegisterControllerRecordShape>({
    name: 'RegisterControllerRecord',
    type: 'metadata',
    apiKey: 27,
    versions: '0',
    flexible: '0+',
    schema: `RegisterControllerRecord
 controllerId int32 0+
 incarnationId uuid 0+
 zkMigrationReady bool 0+
 endPoints []ControllerEndpoint 0+
 features []ControllerFeature 0+
ControllerEndpoint
 name string 0+
 host string 0+
 port uint16 0+
 securityProtocol int16 0+
ControllerFeature
 name string 0+
 minSupportedVersion int16 0+
 maxSupportedVersion int16 0+`,
    read: readRegisterControllerRecord,
    write: writeRegisterControllerRecord,
  });

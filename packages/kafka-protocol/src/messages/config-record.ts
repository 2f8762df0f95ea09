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
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ConfigRecord. */
export type ConfigRecordVersion = 0;

export interface ConfigRecordFields<_V extends number, _I extends Int64> {
  /** int8, versions 0+. */
  resourceType: number;
  /** string, versions 0+. */
  resourceName: string;
  /** string, versions 0+. */
  name: string;
  /** string, versions 0+, nullable 0+. */
  value: string | null;
}

export type ConfigRecord<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ConfigRecordFields<V, I>,
  Unlimited
>;

function readConfigRecord(r: Reader, _v: number): ConfigRecord {
  const m = {
    resourceType: r.int8(),
    resourceName: r.string(),
    name: r.string(),
    value: r.nullableString(),
  } satisfies ConfigRecordFields<number, Int64> as unknown as ConfigRecord;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfConfigRecord: readonly string[] = ['resourceType', 'resourceName', 'name', 'value'];

function writeConfigRecord(w: Writer, m: InitOf<ConfigRecord>, _v: number): void {
  w.fields(m, namesOfConfigRecord);
  w.int8(m.resourceType);
  w.string(m.resourceName);
  w.string(m.name);
  w.nullableString(m.value);
  w.tags(m.unknownTaggedFields);
}

interface ConfigRecordShape extends MessageShape {
  readonly message: ConfigRecord<this['V'], this['I']>;
  readonly version: ConfigRecordVersion;
}

/** Kafka's ConfigRecord: metadata, key 4, versions 0, flexible 0+. */
export const ConfigRecord: MessageCodec<ConfigRecordShape> = /* @__PURE__ */ defineMessage<ConfigRecordShape>(
  {
    name: 'ConfigRecord',
    type: 'metadata',
    apiKey: 4,
    versions: '0',
    flexible: '0+',
    schema: `ConfigRecord
 resourceType int8 0+
 resourceName string 0+
 name string 0+
 value string 0+ null=0+`,
    read: readConfigRecord,
    write: writeConfigRecord,
  },
);

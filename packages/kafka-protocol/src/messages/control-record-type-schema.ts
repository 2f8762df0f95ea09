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

/** Versions of ControlRecordTypeSchema. */
export type ControlRecordTypeSchemaVersion = 0;

export interface ControlRecordTypeSchemaFields<_V extends number, _I extends Int64> {
  /** int16, versions 0+. */
  type: number;
}

export type ControlRecordTypeSchema<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ControlRecordTypeSchemaFields<V, I>,
  Unlimited
>;

function readControlRecordTypeSchema(r: Reader, _v: number): ControlRecordTypeSchema {
  const m = {
    type: r.int16(),
  } satisfies ControlRecordTypeSchemaFields<number, Int64> as unknown as ControlRecordTypeSchema;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfControlRecordTypeSchema: readonly string[] = ['type'];

function writeControlRecordTypeSchema(w: Writer, m: InitOf<ControlRecordTypeSchema>, _v: number): void {
  w.fields(m, namesOfControlRecordTypeSchema);
  w.int16(m.type);
  w.tags(m.unknownTaggedFields);
}

interface ControlRecordTypeSchemaShape extends MessageShape {
  readonly message: ControlRecordTypeSchema<this['V'], this['I']>;
  readonly version: ControlRecordTypeSchemaVersion;
}

/** Kafka's ControlRecordTypeSchema: data, versions 0, never flexible. */
export const ControlRecordTypeSchema: MessageCodec<ControlRecordTypeSchemaShape> =
  /* @__PURE__ */ defineMessage<ControlRecordTypeSchemaShape>({
    name: 'ControlRecordTypeSchema',
    type: 'data',
    versions: '0',
    flexible: 'none',
    schema: `ControlRecordTypeSchema
 type int16 0+`,
    read: readControlRecordTypeSchema,
    write: writeControlRecordTypeSchema,
  });

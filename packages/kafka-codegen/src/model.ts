// The model: one message with every version that any release lists, each field with the exact versions that carry it.
// Names are those of Kafka's JSON form (first letter lower-case).
import type {
  FieldSchema,
  FieldType,
  MessageSchema,
  PrimitiveType,
  SchemaType,
  StructSchema,
} from './schema.ts';
import { isSame, listVersions, versionsIn, without } from './version-set.ts';

/** A default, by value; `struct` is a struct of defaults, `empty` an empty array or no bytes. */
export type DefaultValue =
  | { readonly kind: 'null' | 'empty' | 'struct' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'string' | 'uuid'; readonly value: string };

export interface FieldModel {
  readonly name: string;
  readonly type: FieldType;
  /** Versions that carry the field, tagged or not. */
  readonly versions: readonly number[];
  readonly nullable: readonly number[];
  readonly tagged: readonly number[];
  readonly tag: number | undefined;
  readonly default: DefaultValue;
  readonly ignorable: boolean;
  readonly entityType: string | undefined;
  /** Flexible versions in which this string or bytes still has the old length prefix. */
  readonly legacyLength: readonly number[];
}

export interface StructModel {
  readonly name: string;
  readonly fields: readonly FieldModel[];
}

export interface Source {
  readonly release: string;
  readonly versions: readonly number[];
}

export interface MessageModel {
  readonly name: string;
  readonly family: string;
  /** Of the newest release that has the message. */
  readonly type: SchemaType;
  readonly apiKey: number | undefined;
  readonly versions: readonly number[];
  readonly flexible: readonly number[];
  readonly unstable: readonly number[];
  readonly listeners: readonly string[];
  /** The header's version for each version of a request or response; empty for other types. */
  readonly headerVersions: ReadonlyMap<number, number>;
  /** The message itself first, then its structs in the order of first use. */
  readonly structs: readonly StructModel[];
  /** Which release each version was taken from, newest first. */
  readonly sources: readonly Source[];
}

/** One schema file of one release. */
export interface SchemaFile {
  readonly release: string;
  /** The jar it came from, without version. */
  readonly family: string;
  readonly schema: MessageSchema;
}

/** The model of one schema, cut to `versions`. */
export function modelOf(file: SchemaFile, versions: readonly number[]): MessageModel {
  const { schema } = file;
  const all = listVersions(schema.validVersions);
  const flexible = versionsIn(schema.flexibleVersions, versions);
  const builder = new StructBuilder(schema, versions, flexible);
  const structs = builder.build();
  return {
    name: schema.name,
    family: file.family,
    type: schema.type,
    apiKey: schema.apiKey,
    versions,
    flexible,
    unstable: schema.latestVersionUnstable ? versions.filter((version) => version === all.at(-1)) : [],
    listeners: schema.listeners,
    headerVersions: headerVersionsOf(schema, versions, flexible),
    structs,
    sources: [{ release: file.release, versions }],
  };
}

/**
 * Kafka's rule for schemas that name no header versions: a flexible body has a flexible header, with two exceptions that
 * Kafka's own generator has: ControlledShutdownRequest 0 has no client id, and an ApiVersionsResponse always has the
 * first header, since its reader cannot yet know better.
 */
function headerVersionsOf(
  schema: MessageSchema,
  versions: readonly number[],
  flexible: readonly number[],
): Map<number, number> {
  const headers = new Map<number, number>();
  if (schema.type !== 'request' && schema.type !== 'response') return headers;
  for (const version of versions) {
    const named = schema.headerVersions?.find(
      ({ range }) => version >= range.lowest && version <= range.highest,
    );
    headers.set(
      version,
      named?.headerVersion ?? derivedHeaderVersion(schema, version, flexible.includes(version)),
    );
  }
  return headers;
}

function derivedHeaderVersion(schema: MessageSchema, version: number, isFlexible: boolean): number {
  if (schema.type === 'request') {
    if (schema.name === 'ControlledShutdownRequest' && version === 0) return 0;
    return isFlexible ? 2 : 1;
  }
  if (schema.name === 'ApiVersionsResponse') return 0;
  return isFlexible ? 1 : 0;
}

/** Collects the structs of one schema: inline ones, common ones, and those referred to by name. */
class StructBuilder {
  readonly #schema: MessageSchema;
  readonly #versions: readonly number[];
  readonly #flexible: readonly number[];
  readonly #definitions = new Map<string, readonly FieldSchema[]>();
  readonly #used: string[] = [];

  constructor(schema: MessageSchema, versions: readonly number[], flexible: readonly number[]) {
    this.#schema = schema;
    this.#versions = versions;
    this.#flexible = flexible;
    for (const struct of schema.commonStructs) this.#define(struct);
    this.#collect(schema.fields);
    for (const struct of schema.commonStructs) this.#collect(struct.fields);
  }

  build(): StructModel[] {
    const root = { name: this.#schema.name, fields: this.#fields(this.#schema.fields) };
    const structs: StructModel[] = [root];
    // `#fields` adds the structs that it meets to the list while it is walked.
    for (const name of this.#used) {
      const fields = this.#definitions.get(name);
      if (fields === undefined) throw new Error(`${this.#schema.name}: no struct ${name}`);
      structs.push({ name, fields: this.#fields(fields) });
    }
    for (const struct of structs) checkTags(this.#schema.name, struct);
    return structs;
  }

  #define(struct: Pick<StructSchema, 'name' | 'fields'>): void {
    if (this.#definitions.has(struct.name)) {
      throw new Error(`${this.#schema.name}: struct ${struct.name} is defined twice`);
    }
    this.#definitions.set(struct.name, struct.fields);
  }

  #collect(fields: readonly FieldSchema[]): void {
    for (const { type, fields: own } of fields) {
      if (own === undefined || typeof type.element === 'string') continue;
      this.#define({ name: type.element.struct, fields: own });
      this.#collect(own);
    }
  }

  #fields(schemas: readonly FieldSchema[]): FieldModel[] {
    const models: FieldModel[] = [];
    for (const schema of schemas) {
      const model = this.#field(schema);
      if (model.versions.length === 0) continue;
      const { element } = model.type;
      if (typeof element !== 'string' && !this.#used.includes(element.struct))
        this.#used.push(element.struct);
      models.push(model);
    }
    return models;
  }

  #field(schema: FieldSchema): FieldModel {
    const versions = versionsIn(schema.versions, this.#versions);
    const nullable = versionsIn(schema.nullableVersions, versions);
    const override = schema.flexibleOverride;
    return {
      name: lowerFirst(schema.name),
      type: schema.type,
      versions,
      nullable,
      tagged: versionsIn(schema.taggedVersions, versions),
      tag: schema.tag,
      default: defaultOf(schema, isSame(nullable, versions)),
      ignorable: schema.ignorable,
      entityType: schema.entityType,
      legacyLength:
        override === undefined
          ? []
          : without(
              this.#flexible.filter((version) => versions.includes(version)),
              versionsIn(override.range, this.#versions),
            ),
    };
  }
}

function checkTags(message: string, struct: StructModel): void {
  const tags = struct.fields.flatMap(({ tag }) => tag ?? []).toSorted((a, b) => a - b);
  tags.forEach((tag, index) => {
    if (tag !== index) throw new Error(`${message}: ${struct.name} has no tag ${index}, or has it twice`);
  });
  for (const { name, nullable, tagged } of struct.fields) {
    const both = tagged.filter((version) => nullable.includes(version));
    if (both.length > 0 && both.length < tagged.length) {
      throw new Error(`${message}: ${name} is nullable in some of its tagged versions only`);
    }
  }
}

export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const integerRanges: Partial<Record<PrimitiveType, readonly [bigint, bigint]>> = {
  int8: [-0x80n, 0x7fn],
  int16: [-0x8000n, 0x7fffn],
  uint16: [0n, 0xffffn],
  int32: [-0x80000000n, 0x7fffffffn],
  uint32: [0n, 0xffffffffn],
  int64: [-0x8000000000000000n, 0x7fffffffffffffffn],
};

export const zeroUuid = 'AAAAAAAAAAAAAAAAAAAAAA';

function defaultOf(schema: FieldSchema, isAlwaysNullable: boolean): DefaultValue {
  const { type, defaultText, name } = schema;
  if (defaultText === 'null') {
    if (!isAlwaysNullable && schema.nullableVersions === undefined) {
      throw new Error(`field ${name}: the default is null, but the field cannot be`);
    }
    return { kind: 'null' };
  }
  const text = defaultText ?? '';
  const { element } = type;
  if (type.isArray || typeof element !== 'string' || element === 'bytes' || element === 'records') {
    if (text !== '') throw new Error(`field ${name}: only an empty default or null goes with its type`);
    if (type.isArray || element === 'bytes') return { kind: 'empty' };
    if (element === 'records') return { kind: isAlwaysNullable ? 'null' : 'empty' };
    return { kind: 'struct' };
  }
  return scalarDefault(name, element, text);
}

function scalarDefault(name: string, element: PrimitiveType, text: string): DefaultValue {
  const range = integerRanges[element];
  if (range !== undefined) {
    const value = integerOf(text === '' ? '0' : text);
    if (value < range[0] || value > range[1]) {
      throw new Error(`field ${name}: default ${text} is out of the range of ${element}`);
    }
    return { kind: 'integer', value };
  }
  if (element === 'bool') return { kind: 'bool', value: text === 'true' };
  if (element === 'float64') return { kind: 'float', value: Number(text) };
  if (element === 'uuid') return { kind: 'uuid', value: text === '' ? zeroUuid : text };
  return { kind: 'string', value: text };
}

function integerOf(text: string): bigint {
  const match = /^(-?)((?:0x[0-9a-f]+)|\d+)$/i.exec(text);
  if (match === null) throw new Error(`default '${text}' is no whole number`);
  return match[1] === '-' ? -BigInt(match[2]!) : BigInt(match[2]!);
}

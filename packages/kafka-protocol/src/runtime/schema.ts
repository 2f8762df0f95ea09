// A message's schema at run time: parsed out of the text in its module when something first needs it (JSON, errors,
// annotations, reflection), never by encoding or decoding.
import type { Int64 } from './int64.ts';
import { noBytes } from './writer.ts';
import { zeroUuid } from './uuid.ts';

/** Versions, as ranges from low to high. */
export class VersionSet {
  readonly ranges: readonly (readonly [number, number])[];

  constructor(ranges: readonly (readonly [number, number])[]) {
    this.ranges = ranges;
  }

  /** "3", "2-5", "4+" (to `highest`), several with commas between, "none". */
  static parse(text: string, highest = 0): VersionSet {
    if (text === 'none') return new VersionSet([]);
    const ranges = text.split(',').map((part): [number, number] => {
      if (part.endsWith('+')) return [Number(part.slice(0, -1)), highest];
      const [low = '', high = low] = part.split('-');
      return [Number(low), Number(high)];
    });
    return new VersionSet(ranges);
  }

  has(version: number): boolean {
    for (const [low, high] of this.ranges) if (version >= low && version <= high) return true;
    return false;
  }

  get highest(): number {
    return this.ranges.at(-1)?.[1] ?? -1;
  }

  get lowest(): number {
    return this.ranges[0]?.[0] ?? -1;
  }

  list(): number[] {
    return this.ranges.flatMap(([low, high]) =>
      Array.from({ length: high - low + 1 }, (_, index) => low + index),
    );
  }

  toString(): string {
    return this.ranges.map(([low, high]) => (low === high ? `${low}` : `${low}-${high}`)).join(',') || 'none';
  }
}

export interface FieldSchema {
  readonly name: string;
  readonly isArray: boolean;
  /** A primitive type, or the name of a struct of the message. */
  readonly type: string;
  /** The struct, where `type` names one. */
  readonly struct: StructSchema | undefined;
  readonly versions: VersionSet;
  readonly nullable: VersionSet;
  readonly tagged: VersionSet;
  readonly tag: number;
  readonly isDefaultNull: boolean;
  /** Of primitive types; undefined elsewhere. */
  readonly defaultValue: string | boolean | Int64 | undefined;
  readonly isIgnorable: boolean;
  readonly entityType: string | undefined;
  /** Flexible versions in which the length keeps its old form. */
  readonly legacyLength: VersionSet;
}

export interface StructSchema {
  readonly name: string;
  readonly fields: readonly FieldSchema[];
}

export interface MessageSchema {
  readonly name: string;
  readonly versions: VersionSet;
  readonly flexible: VersionSet;
  readonly root: StructSchema;
  readonly structs: ReadonlyMap<string, StructSchema>;
}

/** Reads the text of a module: a line per struct, an indented line per field. */
export function parseSchema(
  name: string,
  versions: VersionSet,
  flexible: VersionSet,
  text: string,
): MessageSchema {
  const structs = new Map<string, StructSchema & { fields: FieldSchema[] }>();
  const lines = text.split('\n');
  for (const line of lines) if (!line.startsWith(' ')) structs.set(line, { name: line, fields: [] });
  let struct = structs.get(name)!;
  for (const line of lines) {
    if (line.startsWith(' ')) struct.fields.push(parseField(line, versions.highest, structs));
    else struct = structs.get(line)!;
  }
  return { name, versions, flexible, root: structs.get(name)!, structs };
}

function parseField(line: string, highest: number, structs: ReadonlyMap<string, StructSchema>): FieldSchema {
  const [name = '', typeText = '', versions = '', ...attributes] = line.trim().split(' ');
  const attribute = (key: string): string | undefined =>
    attributes.find((text) => text.startsWith(`${key}=`))?.slice(key.length + 1);
  const isArray = typeText.startsWith('[]');
  const type = isArray ? typeText.slice(2) : typeText;
  const struct = structs.get(type);
  const defaultText = attribute('default');
  const set = (key: string): VersionSet => VersionSet.parse(attribute(key) ?? 'none', highest);
  return {
    name,
    isArray,
    type,
    struct,
    versions: VersionSet.parse(versions, highest),
    nullable: set('null'),
    tagged: set('tagged'),
    tag: Number(attribute('tag') ?? -1),
    isDefaultNull: defaultText === 'null',
    defaultValue:
      isArray || struct !== undefined
        ? undefined
        : scalarDefault(type, decodeURIComponent(defaultText ?? '')),
    isIgnorable: attributes.includes('ignorable'),
    entityType: attribute('entity'),
    legacyLength: set('legacy'),
  };
}

function scalarDefault(type: string, text: string): string | boolean | Int64 | undefined {
  switch (type) {
    case 'bool':
      return text === 'true';
    case 'string':
      return text;
    case 'uuid':
      return text === '' ? zeroUuid : text;
    case 'bytes':
    case 'records':
      return undefined;
    default:
      return Number.isSafeInteger(Number(text)) || type === 'float64' ? Number(text) : BigInt(text);
  }
}

/** A fresh default value of a field, whatever the version. */
export function defaultOf(field: FieldSchema): unknown {
  if (field.isDefaultNull) return null;
  if (field.isArray) return [];
  if (field.struct !== undefined) return defaultStruct(field.struct);
  return field.defaultValue ?? noBytes;
}

export function defaultStruct(struct: StructSchema): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const field of struct.fields) made[field.name] = defaultOf(field);
  return made;
}

/** Whether a value (undefined counts as unset) is the field's default. */
export function isDefault(field: FieldSchema, value: unknown): boolean {
  if (value === undefined) return true;
  if (value === null || field.isDefaultNull) return value === null && field.isDefaultNull;
  if (field.isArray || field.type === 'bytes' || field.type === 'records') {
    return (value as { length?: unknown }).length === 0;
  }
  if (field.struct !== undefined) return isDefaultStruct(field.struct, value as Record<string, unknown>);
  if (typeof value === 'bigint') return value === BigInt(field.defaultValue ?? 0);
  return value === field.defaultValue;
}

function isDefaultStruct(struct: StructSchema, value: Record<string, unknown>): boolean {
  const tags = value.unknownTaggedFields as readonly unknown[] | undefined;
  if (tags !== undefined && tags.length !== 0) return false;
  return struct.fields.every((field) => isDefault(field, value[field.name]));
}

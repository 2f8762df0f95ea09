// The schema language as it is written in Kafka's files, checked property by property: an unknown property fails, since it
// would be a part of the language that the generator does not know.
import { parseJsonWithComments } from './json-with-comments.ts';
import { parseVersionRange, type VersionRange } from './version-set.ts';

export const schemaTypes = [
  'request',
  'response',
  'header',
  'data',
  'metadata',
  'coordinator-key',
  'coordinator-value',
] as const;
export type SchemaType = (typeof schemaTypes)[number];

export const primitiveTypes = [
  'bool',
  'int8',
  'int16',
  'uint16',
  'int32',
  'uint32',
  'int64',
  'uuid',
  'float64',
  'string',
  'bytes',
  'records',
] as const;
export type PrimitiveType = (typeof primitiveTypes)[number];

/** Of a field: a primitive or a struct by name, alone or in an array. */
export interface FieldType {
  readonly isArray: boolean;
  readonly element: PrimitiveType | { readonly struct: string };
}

export interface FieldSchema {
  readonly name: string;
  readonly type: FieldType;
  readonly versions: VersionRange | undefined;
  readonly fields: readonly FieldSchema[] | undefined;
  readonly nullableVersions: VersionRange | undefined;
  readonly taggedVersions: VersionRange | undefined;
  readonly tag: number | undefined;
  /** The field's own flexible versions, where it has an override. `undefined` in the object means "none". */
  readonly flexibleOverride: { readonly range: VersionRange | undefined } | undefined;
  /** As text; undefined where the schema has none, or a literal null, which Kafka takes for none. */
  readonly defaultText: string | undefined;
  readonly ignorable: boolean;
  readonly mapKey: boolean;
  readonly entityType: string | undefined;
}

export interface StructSchema {
  readonly name: string;
  readonly versions: VersionRange | undefined;
  readonly fields: readonly FieldSchema[];
}

export interface HeaderRange {
  readonly range: VersionRange;
  readonly headerVersion: number;
}

export interface MessageSchema {
  readonly apiKey: number | undefined;
  readonly type: SchemaType;
  readonly name: string;
  readonly validVersions: VersionRange | undefined;
  readonly flexibleVersions: VersionRange | undefined;
  readonly fields: readonly FieldSchema[];
  readonly commonStructs: readonly StructSchema[];
  readonly listeners: readonly string[];
  readonly latestVersionUnstable: boolean;
  readonly deprecatedVersions: VersionRange | undefined;
  /** Which header a version of the message goes with, where the schema says so itself. */
  readonly headerVersions: readonly HeaderRange[] | undefined;
}

/** Reads one schema file. Errors name the file and the place in it. */
export function parseSchema(text: string, fileName: string): MessageSchema {
  try {
    return readMessage(new Properties(parseJsonWithComments(text), 'the message'));
  } catch (cause) {
    throw new Error(`${fileName}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function readMessage(properties: Properties): MessageSchema {
  const schema: MessageSchema = {
    apiKey: properties.number('apiKey'),
    type: properties.oneOf('type', schemaTypes),
    name: properties.text('name'),
    validVersions: properties.versions('validVersions'),
    flexibleVersions: properties.versions('flexibleVersions'),
    fields: properties.list('fields').map(readField),
    commonStructs: properties.list('commonStructs').map(readStruct),
    listeners: properties.texts('listeners'),
    latestVersionUnstable: properties.flag('latestVersionUnstable'),
    deprecatedVersions: properties.versions('deprecatedVersions'),
    headerVersions: properties.headerVersions(),
  };
  properties.end();
  if (schema.validVersions !== undefined && !properties.has('flexibleVersions')) {
    throw new Error('flexibleVersions is missing');
  }
  return schema;
}

function readStruct(value: unknown): StructSchema {
  const properties = new Properties(value, 'a common struct');
  const struct = {
    name: properties.text('name'),
    versions: properties.versions('versions'),
    fields: properties.list('fields').map(readField),
  };
  properties.end();
  return struct;
}

function readField(value: unknown): FieldSchema {
  const properties = new Properties(value, 'a field');
  const name = properties.text('name');
  if (!/^[A-Za-z]([A-Za-z0-9]*)$/.test(name)) throw new Error(`'${name}' is no name of a field`);
  properties.where = `field ${name}`;
  const taggedVersions = properties.versions('taggedVersions');
  const field: FieldSchema = {
    name,
    type: parseFieldType(properties.text('type')),
    versions: properties.has('versions') ? properties.versions('versions') : taggedVersions,
    fields: properties.has('fields') ? properties.list('fields').map(readField) : undefined,
    nullableVersions: properties.versions('nullableVersions'),
    taggedVersions,
    tag: properties.number('tag'),
    flexibleOverride: properties.has('flexibleVersions')
      ? { range: properties.versions('flexibleVersions') }
      : undefined,
    defaultText: properties.scalarText('default'),
    ignorable: properties.flag('ignorable'),
    mapKey: properties.flag('mapKey'),
    entityType: properties.optionalText('entityType'),
  };
  properties.ignore('about', 'zeroCopy');
  properties.end();
  checkField(field);
  return field;
}

function checkField(field: FieldSchema): void {
  const fail = (reason: string): never => {
    throw new Error(`field ${field.name}: ${reason}`);
  };
  const { element, isArray } = field.type;
  if ((field.tag === undefined) !== (field.taggedVersions === undefined)) {
    fail('a tag and taggedVersions go together');
  }
  if (field.taggedVersions !== undefined && field.taggedVersions.highest !== Number.POSITIVE_INFINITY) {
    fail('taggedVersions must be open-ended');
  }
  if (field.tag !== undefined && field.mapKey) fail('a tagged field cannot be a map key');
  if (field.tag !== undefined && element === 'records') fail('records cannot be tagged');
  if (field.fields !== undefined && typeof element === 'string') fail(`a ${element} has no fields`);
  if (field.flexibleOverride !== undefined && (isArray || (element !== 'string' && element !== 'bytes'))) {
    fail('only a string or bytes may have flexibleVersions of its own');
  }
  const isNullable =
    isArray || typeof element !== 'string' || ['string', 'bytes', 'records'].includes(element);
  if (field.nullableVersions !== undefined && !isNullable) {
    fail(`a ${element} cannot be null`);
  }
}

export function parseFieldType(text: string): FieldType {
  const isArray = text.startsWith('[]');
  const name = isArray ? text.slice(2) : text;
  const primitive = primitiveTypes.find((type) => type === name);
  if (primitive !== undefined) return { isArray, element: primitive };
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) throw new Error(`'${text}' is no type`);
  return { isArray, element: { struct: name } };
}

/** The properties of one JSON object, each read once; `end` fails on what nobody read. */
class Properties {
  where: string;
  readonly #object: Record<string, unknown>;
  readonly #read = new Set<string>();

  constructor(value: unknown, where: string) {
    if (typeof value !== 'object' || value === null) throw new Error(`${where} is no object`);
    this.#object = value as Record<string, unknown>;
    this.where = where;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#object, name);
  }

  ignore(...names: string[]): void {
    for (const name of names) this.#read.add(name);
  }

  end(): void {
    const unknown = Object.keys(this.#object).filter((name) => !this.#read.has(name));
    if (unknown.length > 0) throw new Error(`${this.where}: unknown property ${unknown.join(', ')}`);
  }

  text(name: string): string {
    const value = this.#take(name);
    if (typeof value !== 'string') throw new Error(`${this.where}: ${name} must be a string`);
    return value;
  }

  optionalText(name: string): string | undefined {
    this.#read.add(name);
    return this.has(name) ? this.text(name) : undefined;
  }

  /** Defaults come as string, number or boolean; a literal null counts as absent. */
  scalarText(name: string): string | undefined {
    const value = this.#take(name);
    if (value === undefined || value === null) return undefined;
    if (!['string', 'number', 'boolean'].includes(typeof value)) {
      throw new Error(`${this.where}: ${name} must be a scalar`);
    }
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  /** Releases before 4.0 write some tags as strings. */
  number(name: string): number | undefined {
    const text = this.scalarText(name);
    if (text === undefined) return undefined;
    if (!/^-?\d+$/.test(text)) throw new Error(`${this.where}: ${name} must be a whole number`);
    return Number(text);
  }

  flag(name: string): boolean {
    const text = this.scalarText(name) ?? 'false';
    if (text !== 'true' && text !== 'false') throw new Error(`${this.where}: ${name} must be true or false`);
    return text === 'true';
  }

  oneOf<T extends string>(name: string, allowed: readonly T[]): T {
    const text = this.text(name);
    const found = allowed.find((value) => value === text);
    if (found === undefined) throw new Error(`${this.where}: ${name} '${text}' is unknown`);
    return found;
  }

  versions(name: string): VersionRange | undefined {
    const text = this.scalarText(name);
    return text === undefined ? undefined : parseVersionRange(text);
  }

  list(name: string): unknown[] {
    const value = this.#take(name);
    if (value === undefined) return [];
    return Array.isArray(value) ? value : [value];
  }

  texts(name: string): string[] {
    return this.list(name).map(String);
  }

  headerVersions(): HeaderRange[] | undefined {
    const value = this.#take('headerVersions');
    if (value === undefined) return undefined;
    if (typeof value !== 'object' || value === null) {
      throw new Error(`${this.where}: headerVersions must map ranges to versions`);
    }
    const ranges = Object.entries(value).map(([text, header]) => {
      const range = parseVersionRange(text);
      if (range === undefined || !/^\d+$/.test(String(header))) {
        throw new Error(`${this.where}: headerVersions '${text}' maps to no version`);
      }
      return { range, headerVersion: Number(header) };
    });
    checkHeaderRanges(ranges);
    return ranges;
  }

  #take(name: string): unknown {
    this.#read.add(name);
    return this.#object[name];
  }
}

/** Ranges start at 0, follow one another, end open, and never go back to an older header. */
function checkHeaderRanges(ranges: readonly HeaderRange[]): void {
  let next = 0;
  let header = 0;
  for (const { range, headerVersion } of ranges) {
    if (range.lowest !== next) throw new Error(`headerVersions: no range begins at ${next}`);
    if (headerVersion < header) throw new Error('headerVersions: a later version has an older header');
    next = range.highest + 1;
    header = headerVersion;
  }
  if (next !== Number.POSITIVE_INFINITY) throw new Error('headerVersions: the last range must be open');
}

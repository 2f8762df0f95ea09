// The JSON form of messages, as Kafka's own JsonConverter writes and reads it: fields of the version only, tagged fields
// only when they are set, bytes and records in base64, UUIDs as Kafka prints them.
import { Fault } from './errors.ts';
import type { Int64, Int64Mode } from './int64.ts';
import { defaultOf, type FieldSchema, isDefault, type MessageSchema, type StructSchema } from './schema.ts';

/** Of an int64 beyond 2^53 a bigint: `stringifyJson` writes it as a plain number. */
export type JsonValue = null | boolean | number | bigint | string | JsonValue[] | JsonObject;
export interface JsonObject {
  [field: string]: JsonValue;
}

type Struct = Record<string, unknown>;

/** One walk over a message; `path` is that of the field at hand. */
export class JsonConverter {
  readonly #schema: MessageSchema;
  readonly #version: number;
  readonly #int64: Int64Mode;
  path = '';

  constructor(schema: MessageSchema, version: number, int64: Int64Mode = 'exact') {
    this.#schema = schema;
    this.#version = version;
    this.#int64 = int64;
  }

  toJson(message: unknown): JsonObject {
    return this.#structToJson(this.#schema.root, message, '');
  }

  fromJson(json: unknown): Struct {
    return this.#structFromJson(this.#schema.root, json, '');
  }

  #structToJson(struct: StructSchema, value: unknown, path: string): JsonObject {
    this.path = path;
    if (typeof value !== 'object' || value === null) throw invalid(value, `a ${struct.name}`);
    const json: JsonObject = {};
    for (const field of struct.fields) {
      this.path = `${path}.${field.name}`;
      const given = (value as Struct)[field.name];
      if (!field.versions.has(this.#version)) {
        if (!field.isIgnorable && !isDefault(field, given)) throw notInVersion(field);
        continue;
      }
      if (field.tagged.has(this.#version) && isDefault(field, given)) continue;
      json[field.name] = this.#valueToJson(field, given === undefined ? defaultOf(field) : given, this.path);
    }
    return json;
  }

  #valueToJson(field: FieldSchema, value: unknown, path: string): JsonValue {
    if (value === null) {
      if (!field.nullable.has(this.#version)) throw nullRefused();
      return null;
    }
    if (!field.isArray) return this.#oneToJson(field, value, path);
    if (!Array.isArray(value)) throw invalid(value, 'an array');
    return value.map((element: unknown, index) => {
      this.path = `${path}[${index}]`;
      return this.#oneToJson(field, element, this.path);
    });
  }

  #oneToJson(field: FieldSchema, value: unknown, path: string): JsonValue {
    if (field.struct !== undefined) return this.#structToJson(field.struct, value, path);
    return primitiveToJson(field.type, value);
  }

  #structFromJson(struct: StructSchema, json: unknown, path: string): Struct {
    this.path = path;
    if (typeof json !== 'object' || json === null || Array.isArray(json)) throw invalid(json, 'an object');
    const object = json as Struct;
    const made: Struct = {};
    for (const field of struct.fields) made[field.name] = this.#fieldFromJson(field, object, path);
    for (const name of Object.keys(object)) {
      if (struct.fields.some((field) => field.name === name)) continue;
      this.path = `${path}.${name}`;
      throw new Fault('ERR_KAFKA_UNKNOWN_FIELD', `${struct.name} has no field ${name}`);
    }
    return made;
  }

  #fieldFromJson(field: FieldSchema, object: Struct, path: string): unknown {
    this.path = `${path}.${field.name}`;
    const version = this.#version;
    const json = object[field.name];
    if (json === undefined) {
      if (field.versions.has(version) && !field.tagged.has(version)) {
        throw new Fault('ERR_KAFKA_MISSING_FIELD', `${field.name} is mandatory in version ${version}`);
      }
      return defaultOf(field);
    }
    if (json === null) {
      if (!field.nullable.has(version) && !field.isDefaultNull) throw nullRefused();
      return null;
    }
    if (!field.isArray) return this.#oneFromJson(field, json, this.path);
    if (!Array.isArray(json)) throw invalid(json, 'an array');
    const place = this.path;
    return json.map((element: unknown, index) => {
      this.path = `${place}[${index}]`;
      return this.#oneFromJson(field, element, this.path);
    });
  }

  #oneFromJson(field: FieldSchema, json: unknown, path: string): unknown {
    if (field.struct !== undefined) return this.#structFromJson(field.struct, json, path);
    return primitiveFromJson(field.type, json, this.#int64);
  }
}

function primitiveToJson(type: string, value: unknown): JsonValue {
  if (type === 'bytes' || type === 'records') {
    if (!(value instanceof Uint8Array)) throw invalid(value, 'a Uint8Array');
    return toBase64(value);
  }
  if (type === 'bool' || type === 'string' || type === 'uuid') {
    if (typeof value !== (type === 'bool' ? 'boolean' : 'string')) throw invalid(value, `a ${type}`);
    return value as string | boolean;
  }
  if (type === 'int64') return int64ToJson(value);
  if (typeof value !== 'number') throw invalid(value, 'a number');
  // JSON has no such numbers: Kafka's form writes their names.
  return Number.isFinite(value) ? value : String(value);
}

function int64ToJson(value: unknown): Int64 {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  if (typeof value !== 'bigint') throw invalid(value, 'an int64');
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function primitiveFromJson(type: string, json: unknown, int64: Int64Mode): unknown {
  switch (type) {
    case 'bytes':
    case 'records':
      if (typeof json !== 'string') throw invalid(json, 'a string of base64');
      return fromBase64(json);
    case 'bool':
      if (typeof json !== 'boolean') throw invalid(json, 'a boolean');
      return json;
    case 'string':
    case 'uuid':
      if (typeof json !== 'string') throw invalid(json, 'a string');
      return json;
    case 'int64':
      return int64FromJson(integerOf(json), int64);
    case 'float64':
      if (json === 'NaN' || json === 'Infinity' || json === '-Infinity') return Number(json);
      if (typeof json === 'bigint') return Number(json);
      if (typeof json !== 'number') throw invalid(json, 'a number');
      return json;
    default: {
      const value = integerOf(json);
      if (typeof value !== 'number' || !Number.isInteger(value)) throw invalid(json, 'a whole number');
      return value;
    }
  }
}

/** Kafka takes integers as text too, decimal or with 0x; anything else comes back as it is. */
function integerOf(json: unknown): unknown {
  if (typeof json !== 'string' || !/^(?:-?\d+|0x[0-9a-fA-F]+)$/.test(json)) return json;
  const value = json.startsWith('-') ? -BigInt(json.slice(1)) : BigInt(json);
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function int64FromJson(json: unknown, mode: Int64Mode): Int64 {
  if (typeof json !== 'bigint' && !(typeof json === 'number' && Number.isSafeInteger(json))) {
    throw invalid(json, 'a whole number (a bigint beyond 2^53)');
  }
  if (mode === 'bigint') return BigInt(json);
  const number = Number(json);
  return Number.isSafeInteger(number) ? number : json;
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  // In pieces: the arguments of one call are limited.
  for (let at = 0; at < bytes.length; at += 0x6000) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + 0x6000)));
  }
  return text;
}

function fromBase64(text: string): Uint8Array {
  let binary: string;
  try {
    binary = atob(text);
  } catch (cause) {
    throw new Fault('ERR_KAFKA_INVALID_VALUE', `the string is no base64: ${(cause as Error).message}`);
  }
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

function invalid(value: unknown, type: string): Fault {
  return new Fault(
    'ERR_KAFKA_INVALID_VALUE',
    `${typeof value === 'object' ? 'the value' : `${value as string | number}`} is not ${type}`,
  );
}

function nullRefused(): Fault {
  return new Fault('ERR_KAFKA_NULL_NOT_ALLOWED', 'null where this version does not allow it');
}

function notInVersion(field: FieldSchema): Fault {
  return new Fault(
    'ERR_KAFKA_FIELD_NOT_IN_VERSION',
    `${field.name} is set, and this version cannot carry it`,
  );
}

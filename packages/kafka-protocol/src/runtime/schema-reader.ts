// Reads a message by its schema, field by field, knowing at every moment which field it is in. The generated functions are
// an order of magnitude faster and know nothing of places: this one runs when they failed, to say where, and for whoever
// wants to see each field with its bytes.
import { defaultOf, type FieldSchema, type MessageSchema, type StructSchema } from './schema.ts';
import { elements } from './composition.ts';
import type { Reader } from './reader.ts';
import type { WithUnknownTags } from './tagged-fields.ts';

/** Told of each field after it was read. `path` as in errors; `end` is exclusive. */
export type FieldVisitor = (field: VisitedField) => void;

export interface VisitedField {
  readonly path: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** The tag of a tagged field, -1 for others. */
  readonly tag: number;
  readonly value: unknown;
}

type Struct = Record<string, unknown> & WithUnknownTags;

export class SchemaReader {
  readonly #schema: MessageSchema;
  readonly #version: number;
  readonly #reader: Reader;
  readonly #visit: FieldVisitor | undefined;
  /** Of the field being read: after a throw, where it happened. */
  path = '';
  byteOffset = 0;

  constructor(schema: MessageSchema, version: number, reader: Reader, visit?: FieldVisitor) {
    this.#schema = schema;
    this.#version = version;
    this.#reader = reader;
    this.#visit = visit;
  }

  read(): Struct {
    const message = this.#struct(this.#schema.root, '');
    this.path = '';
    this.byteOffset = this.#reader.offset;
    return message;
  }

  #struct(struct: StructSchema, path: string): Struct {
    const version = this.#version;
    const made: Struct = {};
    for (const field of struct.fields) {
      made[field.name] =
        field.versions.has(version) && !field.tagged.has(version)
          ? this.#field(field, `${path}.${field.name}`)
          : defaultOf(field);
    }
    if (this.#reader.flexible) this.#tags(struct, made, path);
    return made;
  }

  #at(path: string): void {
    this.path = path;
    this.byteOffset = this.#reader.offset;
  }

  #field(field: FieldSchema, path: string, tag = -1): unknown {
    this.#at(path);
    const start = this.#reader.offset;
    const value = this.#value(field, path, tag >= 0);
    this.#visit?.({ path, type: typeText(field), start, end: this.#reader.offset, tag, value });
    return value;
  }

  #value(field: FieldSchema, path: string, isTagged: boolean): unknown {
    const reader = this.#reader;
    const isNullable = field.nullable.has(this.#version);
    if (field.isArray) return this.#array(field, path, isNullable);
    if (field.struct !== undefined) {
      if (isNullable && !(isTagged ? reader.presentInTag() : reader.present())) return null;
      return this.#struct(field.struct, path);
    }
    const hasLegacyLength = field.legacyLength.has(this.#version);
    if (field.type === 'string') {
      if (hasLegacyLength) return isNullable ? reader.legacyNullableString() : reader.legacyString();
      return isNullable ? reader.nullableString() : reader.string();
    }
    if (field.type === 'bytes' || field.type === 'records') {
      if (hasLegacyLength) return isNullable ? reader.legacyNullableBytes() : reader.legacyBytes();
      return isNullable ? reader.nullableBytes() : reader.bytesField();
    }
    return elements[field.type as keyof typeof elements](reader);
  }

  #array(field: FieldSchema, path: string, isNullable: boolean): unknown[] | null {
    const reader = this.#reader;
    const count = isNullable ? reader.nullableArrayLength(1) : reader.arrayLength(1);
    if (count < 0) return null;
    const values: unknown[] = [];
    for (let index = 0; index < count; index++) {
      const place = `${path}[${index}]`;
      this.#at(place);
      values.push(
        field.struct === undefined
          ? elements[field.type as keyof typeof elements](reader)
          : this.#struct(field.struct, place),
      );
    }
    return values;
  }

  #tags(struct: StructSchema, made: Struct, path: string): void {
    const reader = this.#reader;
    this.#at(`${path}.(tagged fields)`);
    for (let count = reader.tagCount(), tag = -1; count > 0; count--) {
      this.#at(`${path}.(tagged fields)`);
      tag = reader.tag(tag);
      const end = reader.tagEnd();
      const field = struct.fields.find((candidate) => candidate.tag === tag);
      if (field === undefined) {
        const start = reader.offset;
        reader.unknownTag(made, tag, end);
        const value = made.unknownTaggedFields?.at(-1)?.bytes;
        this.#visit?.({ path: `${path}.(tag ${tag})`, type: 'unknown', start, end, tag, value });
      } else {
        if (!field.tagged.has(this.#version)) reader.misplacedTag(tag);
        made[field.name] = this.#field(field, `${path}.${field.name}`, tag);
        reader.closeTag(tag, end);
      }
    }
  }
}

function typeText(field: FieldSchema): string {
  return field.isArray ? `[]${field.type}` : field.type;
}

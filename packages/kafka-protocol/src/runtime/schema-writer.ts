// Writes a message by its schema: the slow twin of the generated functions, which runs when they failed, to say in which
// field and at which byte.
import { elementWriters, nothing } from './composition.ts';
import { defaultOf, type FieldSchema, isDefault, type MessageSchema, type StructSchema } from './schema.ts';
import { listOf, type UnknownTags, type Writer, wrong } from './writer.ts';

type Struct = Record<string, unknown>;

export class SchemaWriter {
  readonly #schema: MessageSchema;
  readonly #version: number;
  readonly #writer: Writer;
  /** Of the field being written: after a throw, where it happened. */
  path = '';
  byteOffset = 0;

  constructor(schema: MessageSchema, version: number, writer: Writer) {
    this.#schema = schema;
    this.#version = version;
    this.#writer = writer;
  }

  write(message: unknown): void {
    this.#struct(this.#schema.root, message, '');
  }

  #at(path: string): void {
    this.path = path;
    this.byteOffset = this.#writer.offset;
  }

  #struct(struct: StructSchema, value: unknown, path: string): void {
    this.#at(path);
    if (typeof value !== 'object' || value === null) throw wrong(value, `a ${struct.name}`);
    this.#writer.fields(
      value,
      struct.fields.map(({ name }) => name),
    );
    const object = value as Struct;
    for (const field of struct.fields) this.#field(field, object[field.name], `${path}.${field.name}`);
    this.#tags(struct, object, path);
  }

  #field(field: FieldSchema, value: unknown, path: string): void {
    this.#at(path);
    if (!field.versions.has(this.#version)) {
      if (!field.isIgnorable && !isDefault(field, value)) this.#writer.absent(field.name);
      return;
    }
    if (!field.tagged.has(this.#version)) this.#value(field, value, path, false);
  }

  #value(field: FieldSchema, given: unknown, path: string, isTagged: boolean): void {
    const writer = this.#writer;
    const isNullable = field.nullable.has(this.#version);
    const value =
      given === undefined
        ? field.struct === undefined || field.isArray
          ? defaultOf(field)
          : emptyOf(field)
        : given;
    if (field.isArray) this.#array(field, value, path, isNullable);
    else if (field.struct !== undefined) {
      if (isNullable && isTagged) writer.varint(value === null ? 0 : 1);
      else if (isNullable) writer.int8(value === null ? -1 : 1);
      if (value !== null || !isNullable) this.#struct(field.struct, value, path);
    } else if (field.type === 'string') {
      this.#text(value as string | null, isNullable, field.legacyLength.has(this.#version));
    } else if (field.type === 'bytes' || field.type === 'records') {
      this.#bytes(value as Uint8Array | null, isNullable, field.legacyLength.has(this.#version));
    } else writePrimitive(writer, field.type, value);
  }

  #text(value: string | null, isNullable: boolean, hasLegacyLength: boolean): void {
    const writer = this.#writer;
    if (hasLegacyLength && isNullable) writer.legacyNullableString(value);
    else if (hasLegacyLength) writer.legacyString(value);
    else if (isNullable) writer.nullableString(value);
    else writer.string(value);
  }

  #bytes(value: Uint8Array | null, isNullable: boolean, hasLegacyLength: boolean): void {
    const writer = this.#writer;
    if (hasLegacyLength && isNullable) writer.legacyNullableBytes(value);
    else if (hasLegacyLength) writer.legacyBytes(value);
    else if (isNullable) writer.nullableBytes(value);
    else writer.bytesField(value);
  }

  #array(field: FieldSchema, value: unknown, path: string, isNullable: boolean): void {
    if (value === null && isNullable) {
      this.#writer.length(-1);
      return;
    }
    const list = listOf(value as readonly unknown[] | null, 'array');
    this.#writer.length(list.length);
    list.forEach((element, index) => {
      const place = `${path}[${index}]`;
      this.#at(place);
      if (field.struct === undefined) writePrimitive(this.#writer, field.type, element);
      else this.#struct(field.struct, element, place);
    });
  }

  #tags(struct: StructSchema, object: Struct, path: string): void {
    const writer = this.#writer;
    this.#at(`${path}.unknownTaggedFields`);
    const unknown = object.unknownTaggedFields as UnknownTags | undefined;
    if (!writer.flexible) {
      writer.noTags(unknown);
      return;
    }
    const known = struct.fields
      .filter((field) => field.tagged.has(this.#version) && !isDefault(field, object[field.name]))
      .toSorted((a, b) => a.tag - b.tag);
    writer.tagCount(unknown, known.length);
    let previous = -1;
    for (const field of known) {
      const start = writer.beginTag(unknown, field.tag, previous);
      this.#at(`${path}.${field.name}`);
      this.#value(field, object[field.name], this.path, true);
      writer.endTag(start);
      previous = field.tag;
    }
    writer.restOfTags(unknown, previous);
  }
}

function emptyOf(field: FieldSchema): unknown {
  return field.isDefaultNull ? null : nothing;
}

function writePrimitive(writer: Writer, type: string, value: unknown): void {
  // The writer checks what it is given.
  const write = elementWriters[type as keyof typeof elementWriters] as (
    writer: Writer,
    value: unknown,
  ) => void;
  write(writer, value);
}

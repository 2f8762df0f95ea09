// What a message module exports: everything that can be done with one message, typed by version.
import { MessageMaker } from './create.ts';
import { Fault, faultOf, KafkaMessageError } from './errors.ts';
import type { Int64As, Int64Mode } from './int64.ts';
import { JsonConverter, type JsonObject } from './json.ts';
import { type DecodeLimits, defaultLimits } from './limits.ts';
import { Reader } from './reader.ts';
import { type MessageSchema, parseSchema, VersionSet } from './schema.ts';
import { type FieldVisitor, SchemaReader } from './schema-reader.ts';
import { SchemaWriter } from './schema-writer.ts';
import { borrowWriter, growWriter, isFull, returnWriter } from './scratch.ts';
import type { InitOf, MessageOf, MessageShape, Supported } from './types.ts';
import { Writer } from './writer.ts';

/** Kafka's types of schemas. */
export type MessageType =
  | 'request'
  | 'response'
  | 'header'
  | 'data'
  | 'metadata'
  | 'coordinator-key'
  | 'coordinator-value';

export interface DecodeOptions<M extends Int64Mode = 'exact'> {
  /** How int64 fields are read. @default 'exact' */
  readonly int64?: M;
  readonly limits?: Partial<DecodeLimits>;
  /** Whether bytes may follow the message. @default false */
  readonly allowTrailingBytes?: boolean;
}

/** What generated modules define. */
export interface MessageDefinition<S extends MessageShape> {
  readonly name: string;
  readonly type: MessageType;
  readonly apiKey?: number;
  readonly versions: string;
  readonly flexible: string;
  readonly headers?: string;
  readonly unstable?: string;
  readonly listeners?: readonly string[];
  readonly schema: string;
  readonly read: (r: Reader, v: number) => MessageOf<S>;
  readonly write: (w: Writer, m: InitOf<MessageOf<S>>, v: number) => void;
}

/** Encodes and decodes one message of the Kafka protocol. */
export interface MessageCodec<S extends MessageShape> {
  /** Kafka's name. */
  readonly name: string;
  readonly type: MessageType;
  /** API key of requests and responses, record type of coordinator keys and metadata records; else undefined. */
  readonly apiKey: number | undefined;
  readonly versions: VersionSet;
  readonly flexibleVersions: VersionSet;
  /** Versions that Kafka may still change. */
  readonly unstableVersions: VersionSet;
  /** Where brokers take the request: `broker`, `controller`, `zkBroker`. */
  readonly listeners: readonly string[];
  /** Parsed when first asked for. */
  readonly schema: MessageSchema;
  /** Version of the request or response header that goes with a version. Throws for other types. */
  headerVersion(version: number): number;
  /** A complete message: what is not given has its default. Throws KafkaMessageError on unknown fields. */
  create(init?: InitOf<MessageOf<S>>): MessageOf<S>;
  /** The message's bytes. Throws KafkaMessageError. */
  encode<V extends number>(
    message: InitOf<MessageOf<S, NoInfer<V>>>,
    version: V & Supported<S, V>,
  ): Uint8Array;
  /** Writes at `offset` and gives the number of bytes written. Throws KafkaMessageError, also when there is no room. */
  encodeInto<V extends number>(
    buffer: Uint8Array,
    offset: number,
    message: InitOf<MessageOf<S, NoInfer<V>>>,
    version: V & Supported<S, V>,
  ): number;
  /** Bytes that `encode` would give: it encodes into a buffer that is kept, and copies nothing out. */
  sizeOf<V extends number>(message: InitOf<MessageOf<S, NoInfer<V>>>, version: V & Supported<S, V>): number;
  /**
   * Reads a whole message. Bytes and records are views of `bytes`. Fields that the version does not carry have their
   * defaults. Throws KafkaMessageError.
   */
  decode<V extends number, M extends Int64Mode = 'exact'>(
    bytes: Uint8Array,
    version: V & Supported<S, V>,
    options?: DecodeOptions<M>,
  ): MessageOf<S, V, Int64As<M>>;
  /** The JSON form that Kafka's JsonConverter gives. Throws KafkaMessageError. */
  toJson<V extends number>(
    message: InitOf<MessageOf<S, NoInfer<V>>>,
    version: V & Supported<S, V>,
  ): JsonObject;
  /** Reads that form, with the JsonConverter's rules of what must be there. Throws KafkaMessageError. */
  fromJson<V extends number>(json: unknown, version: V & Supported<S, V>): MessageOf<S, V>;
  /** Reads by the schema and tells of each field with its bytes. Throws KafkaMessageError after the last good field. */
  visit(bytes: Uint8Array, version: number, visitor: FieldVisitor): void;
  /** Reads at the reader's offset and leaves what follows: for layers that put messages together. */
  readFrom(reader: Reader, version: number): MessageOf<S>;
  /** Writes at the writer's offset, without finding the place of a failure. */
  writeTo(writer: Writer, message: InitOf<MessageOf<S>>, version: number): void;
}

/** A codec of whatever message, for code that does not know which. */
export type AnyMessageCodec = MessageCodec<AnyShape>;

export interface AnyShape extends MessageShape {
  readonly message: Record<string, unknown>;
}

export function defineMessage<S extends MessageShape>(definition: MessageDefinition<S>): MessageCodec<S> {
  return new Message(definition);
}

class Message<S extends MessageShape> implements MessageCodec<S> {
  readonly #definition: MessageDefinition<S>;
  readonly versions: VersionSet;
  readonly flexibleVersions: VersionSet;
  #schema: MessageSchema | undefined;
  #headers: [VersionSet, number][] | undefined;

  constructor(definition: MessageDefinition<S>) {
    this.#definition = definition;
    this.versions = VersionSet.parse(definition.versions);
    this.flexibleVersions = VersionSet.parse(definition.flexible, this.versions.highest);
  }

  get name(): string {
    return this.#definition.name;
  }

  get type(): MessageType {
    return this.#definition.type;
  }

  get apiKey(): number | undefined {
    return this.#definition.apiKey;
  }

  get unstableVersions(): VersionSet {
    return VersionSet.parse(this.#definition.unstable ?? 'none');
  }

  get listeners(): readonly string[] {
    return this.#definition.listeners ?? [];
  }

  get schema(): MessageSchema {
    this.#schema ??= parseSchema(this.name, this.versions, this.flexibleVersions, this.#definition.schema);
    return this.#schema;
  }

  headerVersion(version: number): number {
    this.#check(version);
    this.#headers ??= (this.#definition.headers ?? '').split(' ').map((text) => {
      const [versions = 'none', header] = text.split(':');
      return [VersionSet.parse(versions || 'none', this.versions.highest), Number(header)];
    });
    const found = this.#headers.find(([versions]) => versions.has(version));
    if (found === undefined) {
      throw this.#error(new Fault('ERR_KAFKA_INVALID_VALUE', `a ${this.type} has no header`), version);
    }
    return found[1];
  }

  create(init: InitOf<MessageOf<S>> = {} as InitOf<MessageOf<S>>): MessageOf<S> {
    const maker = new MessageMaker();
    try {
      return maker.make(this.schema.root, init);
    } catch (error) {
      throw this.#error(faultOf(error), this.versions.highest, maker.path);
    }
  }

  encode<V extends number>(
    message: InitOf<MessageOf<S, NoInfer<V>>>,
    version: V & Supported<S, V>,
  ): Uint8Array {
    const writer = this.#encoded(message, version);
    const bytes = writer.bytes.slice(0, writer.offset);
    returnWriter(writer);
    return bytes;
  }

  sizeOf<V extends number>(message: InitOf<MessageOf<S, NoInfer<V>>>, version: V & Supported<S, V>): number {
    const writer = this.#encoded(message, version);
    const size = writer.offset;
    returnWriter(writer);
    return size;
  }

  encodeInto<V extends number>(
    buffer: Uint8Array,
    offset: number,
    message: InitOf<MessageOf<S, NoInfer<V>>>,
    version: V & Supported<S, V>,
  ): number {
    const target = buffer.subarray(offset);
    const writer = new Writer(target);
    try {
      this.writeTo(writer, message, version);
      return writer.offset;
    } catch (error) {
      if (!isFull(error)) throw this.#encodeError(error, message, version);
    }
    // Close to its end a buffer lacks the writer's slack: written elsewhere and copied, if it fits.
    const bytes = this.encode<V>(message, version);
    if (bytes.length > target.length) {
      const reason = `${bytes.length} bytes needed, ${target.length} there`;
      throw this.#error(new Fault('ERR_KAFKA_BUFFER_TOO_SMALL', reason), version);
    }
    target.set(bytes);
    return bytes.length;
  }

  decode<V extends number, M extends Int64Mode = 'exact'>(
    bytes: Uint8Array,
    version: V & Supported<S, V>,
    options: DecodeOptions<M> = {},
  ): MessageOf<S, V, Int64As<M>> {
    const reader = this.#reader(bytes, options);
    let message: MessageOf<S>;
    try {
      message = this.readFrom(reader, version);
    } catch (error) {
      throw this.#decodeError(error, bytes, version, options);
    }
    if (reader.remaining > 0 && options.allowTrailingBytes !== true) {
      const fault = new Fault('ERR_KAFKA_TRAILING_BYTES', `${reader.remaining} bytes follow the message`);
      throw this.#error(fault, version, '', reader.offset);
    }
    return message;
  }

  toJson<V extends number>(
    message: InitOf<MessageOf<S, NoInfer<V>>>,
    version: V & Supported<S, V>,
  ): JsonObject {
    this.#check(version);
    const converter = new JsonConverter(this.schema, version);
    try {
      return converter.toJson(message);
    } catch (error) {
      throw this.#error(faultOf(error), version, converter.path);
    }
  }

  fromJson<V extends number>(json: unknown, version: V & Supported<S, V>): MessageOf<S, V> {
    this.#check(version);
    const converter = new JsonConverter(this.schema, version);
    try {
      return converter.fromJson(json);
    } catch (error) {
      throw this.#error(faultOf(error), version, converter.path);
    }
  }

  visit(bytes: Uint8Array, version: number, visitor: FieldVisitor): void {
    this.#check(version);
    const fault = this.#locate(this.#reader(bytes, {}), version, visitor);
    if (fault !== undefined) throw fault;
  }

  readFrom(reader: Reader, version: number): MessageOf<S> {
    this.#check(version);
    reader.flexible = this.flexibleVersions.has(version);
    return this.#definition.read(reader, version);
  }

  writeTo(writer: Writer, message: InitOf<MessageOf<S>>, version: number): void {
    this.#check(version);
    writer.flexible = this.flexibleVersions.has(version);
    this.#definition.write(writer, message, version);
  }

  #encoded(message: InitOf<MessageOf<S>>, version: number): Writer {
    let writer = borrowWriter();
    for (;;) {
      try {
        this.writeTo(writer, message, version);
        return writer;
      } catch (error) {
        if (!isFull(error)) throw this.#encodeError(error, message, version);
        writer = growWriter(writer);
      }
    }
  }

  #check(version: number): void {
    if (this.versions.has(version) && Number.isInteger(version)) return;
    const reason = `there is no such version; there are ${this.versions.toString()}`;
    throw this.#error(new Fault('ERR_KAFKA_UNSUPPORTED_VERSION', reason), version);
  }

  #reader(bytes: Uint8Array, options: DecodeOptions<Int64Mode>): Reader {
    const limits = options.limits === undefined ? defaultLimits : { ...defaultLimits, ...options.limits };
    return new Reader(bytes, options.int64, limits);
  }

  #decodeError(error: unknown, bytes: Uint8Array, version: number, options: DecodeOptions<Int64Mode>): Error {
    if (error instanceof KafkaMessageError) return error;
    return this.#locate(this.#reader(bytes, options), version) ?? this.#error(faultOf(error), version);
  }

  /** Reads again with the schema: the error with its place, or undefined when there is none. */
  #locate(reader: Reader, version: number, visitor?: FieldVisitor): KafkaMessageError | undefined {
    reader.flexible = this.flexibleVersions.has(version);
    const slow = new SchemaReader(this.schema, version, reader, visitor);
    try {
      slow.read();
      return undefined;
    } catch (error) {
      return this.#error(faultOf(error), version, slow.path, slow.byteOffset);
    }
  }

  #encodeError(error: unknown, message: InitOf<MessageOf<S>>, version: number): Error {
    if (error instanceof KafkaMessageError) return error;
    let writer = new Writer(new Uint8Array(8192));
    for (;;) {
      const slow = new SchemaWriter(this.schema, version, writer);
      try {
        writer.flexible = this.flexibleVersions.has(version);
        slow.write(message);
        return this.#error(faultOf(error), version);
      } catch (located) {
        if (!isFull(located)) return this.#error(faultOf(located), version, slow.path, slow.byteOffset);
        writer = growWriter(writer);
      }
    }
  }

  #error(fault: Fault, version: number, path = '', byteOffset = -1): KafkaMessageError {
    return new KafkaMessageError(fault.code, fault.message, {
      messageName: this.name,
      version,
      path,
      byteOffset,
    });
  }
}

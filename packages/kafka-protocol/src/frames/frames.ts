// Requests and responses with their headers, as they go over a connection. Which header goes with a message is chosen by API
// and version, Kafka's exception for ApiVersions included.
import { RequestHeader } from '../messages/request-header.ts';
import { ResponseHeader } from '../messages/response-header.ts';
import type { DecodeOptions, MessageCodec } from '../runtime/codec.ts';
import { Fault, KafkaMessageError } from '../runtime/errors.ts';
import type { Int64As, Int64Mode } from '../runtime/int64.ts';
import { defaultLimits } from '../runtime/limits.ts';
import { Reader } from '../runtime/reader.ts';
import { writeBytes } from '../runtime/scratch.ts';
import type { InitOf, MessageOf, MessageShape, Supported } from '../runtime/types.ts';
import type { Writer } from '../runtime/writer.ts';

export interface RequestHeaderInit {
  /** Comes back in the response. */
  readonly correlationId: number;
  /** @default null */
  readonly clientId?: string | null;
}

/** A request's header, and where its body begins. */
export interface RequestFrame {
  readonly apiKey: number;
  readonly version: number;
  readonly header: RequestHeader;
  /** The body, a view of the frame. */
  readonly body: Uint8Array;
}

export interface ResponseFrame<T> {
  readonly header: ResponseHeader;
  readonly message: T;
}

/** A request as it goes over the wire: length, header, body. Throws KafkaMessageError. */
export function encodeRequest<S extends MessageShape, V extends number>(
  codec: MessageCodec<S>,
  version: V & Supported<S, V>,
  header: RequestHeaderInit,
  message: InitOf<MessageOf<S, NoInfer<V>>>,
): Uint8Array {
  const apiKey = apiKeyOf(codec, 'request');
  const fields = { requestApiKey: apiKey, requestApiVersion: version, clientId: null, ...header };
  return encodeFrame<S, V>(codec, version, message, (writer) => {
    RequestHeader.writeTo(writer, fields, codec.headerVersion(version));
  });
}

/** A response as it goes over the wire: length, header, body. Throws KafkaMessageError. */
export function encodeResponse<S extends MessageShape, V extends number>(
  codec: MessageCodec<S>,
  version: V & Supported<S, V>,
  correlationId: number,
  message: InitOf<MessageOf<S, NoInfer<V>>>,
): Uint8Array {
  apiKeyOf(codec, 'response');
  return encodeFrame<S, V>(codec, version, message, (writer) => {
    ResponseHeader.writeTo(writer, { correlationId }, codec.headerVersion(version));
  });
}

function encodeFrame<S extends MessageShape, V extends number>(
  codec: MessageCodec<S>,
  version: V & Supported<S, V>,
  message: InitOf<MessageOf<S, NoInfer<V>>>,
  writeHeader: (writer: Writer) => void,
): Uint8Array {
  try {
    return writeBytes((writer) => {
      writer.int32(0);
      writeHeader(writer);
      codec.writeTo(writer, message, version);
      writer.view.setInt32(0, writer.offset - 4);
    });
  } catch (error) {
    if (error instanceof Fault) {
      // Encoding the body alone throws the same, with its place; else the header is at fault.
      codec.encode<V>(message, version);
      throw new KafkaMessageError(error.code, `in its header: ${error.message}`, {
        messageName: codec.name,
        version,
        path: '',
        byteOffset: -1,
      });
    }
    throw error;
  }
}

/**
 * Reads the header of a request (a frame without its length). `headerVersionOf` says which header goes with an API key
 * and version: the registry's `requestHeaderVersion`, or that of the codecs that a program has. Throws KafkaMessageError.
 */
export function decodeRequestFrame(
  frame: Uint8Array,
  headerVersionOf: (apiKey: number, version: number) => number,
): RequestFrame {
  if (frame.length < 8) {
    throw new KafkaMessageError('ERR_KAFKA_TRUNCATED', `${frame.length} bytes hold no header`, {
      messageName: 'RequestHeader',
      version: 0,
      path: '',
      byteOffset: 0,
    });
  }
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const apiKey = view.getInt16(0);
  const version = view.getInt16(2);
  const { message: header, end } = decodePart(RequestHeader, frame, headerVersionOf(apiKey, version), {});
  return { apiKey, version, header, body: frame.subarray(end) };
}

/** Reads a whole response (a frame without its length) to a request of this version. Throws KafkaMessageError. */
export function decodeResponse<S extends MessageShape, V extends number, M extends Int64Mode = 'exact'>(
  codec: MessageCodec<S>,
  version: V & Supported<S, V>,
  frame: Uint8Array,
  options: DecodeOptions<M> = {},
): ResponseFrame<MessageOf<S, V, Int64As<M>>> {
  apiKeyOf(codec, 'response');
  const { message: header, end } = decodePart(ResponseHeader, frame, codec.headerVersion(version), options);
  return { header, message: codec.decode<V, M>(frame.subarray(end), version, options) };
}

/** Reads a message at the start of bytes that go on behind it. */
function decodePart<S extends MessageShape>(
  codec: MessageCodec<S>,
  bytes: Uint8Array,
  version: number,
  options: DecodeOptions<Int64Mode>,
): { message: MessageOf<S>; end: number } {
  const reader = new Reader(bytes, 'exact', { ...defaultLimits, ...options.limits });
  try {
    return { message: codec.readFrom(reader, version), end: reader.offset };
  } catch (error) {
    if (error instanceof KafkaMessageError) throw error;
    codec.visit(bytes, version, () => {});
    throw error;
  }
}

function apiKeyOf(
  codec: { readonly name: string; readonly type: string; readonly apiKey: number | undefined },
  type: string,
): number {
  if (codec.type === type && codec.apiKey !== undefined) return codec.apiKey;
  throw new TypeError(`${codec.name} is no ${type}`);
}

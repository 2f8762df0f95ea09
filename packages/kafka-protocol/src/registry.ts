// Every API by its key. Importing this imports every request and response; a program that speaks a few APIs imports their
// modules instead.
import {
  decodeRequestFrame,
  type RequestFrame,
  type ResponseFrame,
  decodeResponse,
} from './frames/frames.ts';
import { apiNames, type Requests, requests, type Responses, responses } from './messages/apis.ts';
import type { AnyMessageCodec, AnyShape, DecodeOptions, MessageCodec } from './runtime/codec.ts';
import { KafkaMessageError } from './runtime/errors.ts';
import type { Int64Mode } from './runtime/int64.ts';
import type { MessageOf, MessageShape } from './runtime/types.ts';

/** Keys of all APIs. */
export type ApiKey = keyof Requests;

type MessageIn<C> = C extends MessageCodec<infer S extends MessageShape> ? MessageOf<S> : never;

/** The request of an API. */
export type RequestOf<K extends ApiKey> = MessageIn<Requests[K]>;
/** The response of an API. */
export type ResponseOf<K extends ApiKey> = MessageIn<Responses[K]>;

/** Any request, told apart by `apiKey`. */
export type AnyRequest = {
  [K in ApiKey]: RequestFrame & { readonly apiKey: K; readonly message: RequestOf<K> };
}[ApiKey];

/** Any response, told apart by `apiKey`. */
export type AnyResponse = {
  [K in ApiKey]: ResponseFrame<ResponseOf<K>> & { readonly apiKey: K; readonly version: number };
}[ApiKey];

/** Keys of all APIs, ascending. */
export const apiKeys: readonly ApiKey[] = Object.keys(requests).map((key) => Number(key) as ApiKey);

export function isApiKey(key: number): key is ApiKey {
  return Object.hasOwn(requests, key);
}

/** Kafka's name of an API, such as `Fetch`. */
export function apiName(key: ApiKey): string {
  return apiNames[key];
}

export function requestCodec<K extends ApiKey>(key: K): Requests[K] {
  checked(key);
  return requests[key];
}

export function responseCodec<K extends ApiKey>(key: K): Responses[K] {
  checked(key);
  return responses[key];
}

/** The version of the header that goes before a request's body. */
export function requestHeaderVersion(key: number, version: number): number {
  return anyCodec(requests, key).headerVersion(version);
}

/** The version of the header that goes before a response's body. */
export function responseHeaderVersion(key: number, version: number): number {
  return anyCodec(responses, key).headerVersion(version);
}

/** Reads a whole request (a frame without its length). Throws KafkaMessageError, for unknown keys and versions too. */
export function decodeRequest(frame: Uint8Array, options?: DecodeOptions<Int64Mode>): AnyRequest {
  const request = decodeRequestFrame(frame, requestHeaderVersion);
  const message = anyCodec(requests, request.apiKey).decode(request.body, request.version, options);
  return { ...request, message } as unknown as AnyRequest;
}

/** Reads a whole response to a request of this API and version. Throws KafkaMessageError. */
export function decodeAnyResponse(
  key: number,
  version: number,
  frame: Uint8Array,
  options?: DecodeOptions<Int64Mode>,
): AnyResponse {
  const response = decodeResponse<AnyShape, number, Int64Mode>(
    anyCodec(responses, key),
    version,
    frame,
    options,
  );
  return { ...response, apiKey: key, version } as unknown as AnyResponse;
}

function anyCodec(codecs: Requests | Responses, key: number): AnyMessageCodec {
  return codecs[checked(key)] as unknown as AnyMessageCodec;
}

function checked(key: number): ApiKey {
  if (isApiKey(key)) return key;
  throw new KafkaMessageError('ERR_KAFKA_UNKNOWN_API', `there is no API with key ${key}`, {
    messageName: 'Request',
    version: -1,
    path: '',
    byteOffset: -1,
  });
}

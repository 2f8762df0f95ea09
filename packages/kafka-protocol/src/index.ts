export { FrameDecoder, type FrameDecoderOptions } from './frames/frame-decoder.ts';
export {
  decodeRequestFrame,
  decodeResponse,
  encodeRequest,
  encodeResponse,
  type RequestFrame,
  type RequestHeaderInit,
  type ResponseFrame,
} from './frames/frames.ts';
export {
  KAFKA_PROTOCOL_ERROR_CODES,
  KafkaProtocolError,
  type KafkaProtocolErrorCode,
} from './records/errors.ts';
export type { AnyMessageCodec, DecodeOptions, MessageCodec, MessageType } from './runtime/codec.ts';
export { KafkaMessageError, type Place } from './runtime/errors.ts';
export type { Int64, Int64As, Int64Mode } from './runtime/int64.ts';
export type { JsonObject, JsonValue } from './runtime/json.ts';
export { parseJson, stringifyJson } from './runtime/json-text.ts';
export { type DecodeLimits, defaultLimits } from './runtime/limits.ts';
export { type FieldSchema, type MessageSchema, type StructSchema, VersionSet } from './runtime/schema.ts';
export type { FieldVisitor, VisitedField } from './runtime/schema-reader.ts';
export type { UnknownTaggedField } from './runtime/tagged-fields.ts';
export type { InitOf, MessageOf, MessageShape } from './runtime/types.ts';
export { type Uuid, zeroUuid } from './runtime/uuid.ts';

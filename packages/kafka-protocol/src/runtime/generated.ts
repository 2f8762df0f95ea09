// What generated modules import.
export { defineMessage, type MessageCodec } from './codec.ts';
export {
  arrayOf,
  elements,
  elementWriters,
  hasNoTags,
  nothing,
  nullableArrayOf,
  nullableWriteArray,
  writeArray,
  writeNullableStruct,
  writeNullableStructInTag,
} from './composition.ts';
export type { Int64 } from './int64.ts';
export type { Reader } from './reader.ts';
export type { At, InitOf, MessageShape, Unlimited } from './types.ts';
export { type Uuid, zeroUuid } from './uuid.ts';
export { noBytes, type Writer } from './writer.ts';

// What generated modules import. First all that the rest needs, so that a loader asks for every file at once instead of finding
// one behind the other.
import '../records/errors.ts';
import './errors.ts';
import './limits.ts';
import './uuid.ts';
import './text.ts';
import './reader.ts';
import './writer.ts';
import './schema.ts';
import './schema-reader.ts';
import './schema-writer.ts';
import './json.ts';
import './create.ts';
import './scratch.ts';
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

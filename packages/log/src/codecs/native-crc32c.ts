import { crc32c } from '@node-rs/crc32';
import type { Crc32c } from '@logdrive/kafka-protocol/records';

/** CRC-32C with the processor's own instruction. */
export const nativeCrc32c: Crc32c = (bytes, initial) => crc32c(bytes, initial);

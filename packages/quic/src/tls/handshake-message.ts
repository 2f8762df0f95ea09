import { ByteWriter } from '../packet/byte-writer.ts';
import { Alert, tlsAlert } from './alert.ts';

export const HandshakeType = {
  CLIENT_HELLO: 1,
  SERVER_HELLO: 2,
  NEW_SESSION_TICKET: 4,
  ENCRYPTED_EXTENSIONS: 8,
  CERTIFICATE: 11,
  CERTIFICATE_REQUEST: 13,
  CERTIFICATE_VERIFY: 15,
  FINISHED: 20,
  KEY_UPDATE: 24,
  MESSAGE_HASH: 254,
} as const;

/** One whole handshake message. */
export interface HandshakeMessage {
  readonly type: number;
  readonly body: Uint8Array;
  /** With its four bytes of header: what the transcript hashes. */
  readonly raw: Uint8Array;
}

/** Encryption levels that carry handshake bytes in QUIC. */
export type Level = 'initial' | 'handshake' | 'application';

const HEADER_BYTES = 4;

/** Cuts the bytes of one encryption level, in order, into handshake messages of at most `maxMessageBytes`. */
export class HandshakeReader {
  readonly #maxMessageBytes: number;
  #pending: Uint8Array = new Uint8Array(0);

  constructor(maxMessageBytes: number) {
    this.#maxMessageBytes = maxMessageBytes;
  }

  /** Bytes of a message that is not whole yet, or of messages that were not taken. */
  get pendingBytes(): number {
    return this.#pending.length;
  }

  push(bytes: Uint8Array): void {
    if (this.#pending.length === 0) this.#pending = new Uint8Array(bytes);
    else this.#pending = Buffer.concat([this.#pending, bytes]);
  }

  /** The next whole message, or `undefined` while bytes are missing. Its length is checked before they are awaited. */
  next(): HandshakeMessage | undefined {
    const pending = this.#pending;
    if (pending.length < HEADER_BYTES) return undefined;
    const byteLength = pending[1]! * 0x10000 + pending[2]! * 0x100 + pending[3]!;
    if (byteLength > this.#maxMessageBytes) {
      throw tlsAlert(Alert.ILLEGAL_PARAMETER, `a handshake message of ${byteLength} bytes`);
    }
    const end = HEADER_BYTES + byteLength;
    if (pending.length < end) return undefined;
    this.#pending = pending.subarray(end);
    return { type: pending[0]!, body: pending.subarray(HEADER_BYTES, end), raw: pending.subarray(0, end) };
  }
}

/** Frames a handshake message: type, length, and the body that `write` appends. */
export function encodeMessage(type: number, write: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter(512);
  writer.u8(type);
  writer.vector(3, () => write(writer));
  return writer.bytes.slice();
}

import type { CipherSuite } from '../crypto/cipher-suite.ts';
import type { HeaderProtection } from '../crypto/header-protection.ts';
import { nextSecret, PacketKey, protectionFrom } from '../crypto/packet-keys.ts';
import type { UnmaskedPacket } from '../crypto/packet-protector.ts';
import { protocolError, TransportErrorCode } from '../errors.ts';
import { TAG_BYTES } from '../packet/header.ts';

const PHASE_BIT = 0x04;

/** The keys of 1-RTT packets through all key updates (RFC 9001, 6). */
export class KeyPhases {
  readonly suite: CipherSuite;
  readonly readHeader: HeaderProtection;
  readonly writeHeader: HeaderProtection;
  readonly #updateAfter: number;
  #readSecret: Uint8Array;
  #writeSecret: Uint8Array;
  #previousRead: PacketKey | undefined;
  #read: PacketKey;
  /** Made ahead, so that a packet with a false phase bit costs no more than any other. */
  #nextRead: PacketKey;
  #write: PacketKey;
  #phase: 0 | 1 = 0;
  /** Smallest packet number opened with the current keys. */
  #firstRead = Number.POSITIVE_INFINITY;
  /** Smallest packet number sealed with the current keys. */
  #firstWritten = 0;
  #isCurrentAcked = false;
  #previousUntilMs = Number.POSITIVE_INFINITY;
  updateCount = 0;
  failedCount = 0;

  /** `updateAfter`: packets to seal with one key before moving on by itself. */
  constructor(suite: CipherSuite, readSecret: Uint8Array, writeSecret: Uint8Array, updateAfter: number) {
    this.suite = suite;
    this.#updateAfter = Math.min(updateAfter, suite.confidentialityLimit);
    const read = protectionFrom(suite, readSecret);
    const write = protectionFrom(suite, writeSecret);
    this.readHeader = read.header;
    this.writeHeader = write.header;
    this.#read = read.key;
    this.#write = write.key;
    this.#readSecret = nextSecret(suite, readSecret);
    this.#writeSecret = writeSecret;
    this.#nextRead = new PacketKey(suite, this.#readSecret);
  }

  get phaseBit(): number {
    return this.#phase * PHASE_BIT;
  }

  get writeKey(): PacketKey {
    return this.#write;
  }

  /** Opens a 1-RTT packet with the key its phase bit and number ask for; moves on if the peer did. */
  open(packet: UnmaskedPacket, nowMs: number, probeTimeoutMs: number): Uint8Array | undefined {
    if (packet.sealed.length < TAG_BYTES) return undefined;
    const { packetNumber, header, sealed } = packet;
    const isCurrent = (packet.firstByte & PHASE_BIT) === this.phaseBit;
    if (this.#previousRead !== undefined && nowMs > this.#previousUntilMs) this.#previousRead = undefined;
    const isPrevious = !isCurrent && packetNumber < this.#firstRead;
    if (isPrevious && this.#previousRead === undefined && this.updateCount > 0) return this.#failed();
    const key = isCurrent
      ? this.#read
      : isPrevious && this.#previousRead
        ? this.#previousRead
        : this.#nextRead;
    const payload = key.open(packetNumber, header, sealed);
    if (payload === undefined) return this.#failed();
    if (key === this.#nextRead) {
      this.#onPeerUpdate(nowMs, probeTimeoutMs);
      this.#firstRead = packetNumber;
    } else if (key === this.#read) {
      if (this.#firstRead === Number.POSITIVE_INFINITY && this.updateCount > 0) {
        this.#previousUntilMs = nowMs + 3 * probeTimeoutMs;
      }
      this.#firstRead = Math.min(this.#firstRead, packetNumber);
    }
    return payload;
  }

  #failed(): undefined {
    this.failedCount++;
    if (this.failedCount >= this.suite.integrityLimit) {
      throw protocolError(TransportErrorCode.AEAD_LIMIT_REACHED, 'too many packets failed to open');
    }
    return undefined;
  }

  #onPeerUpdate(nowMs: number, probeTimeoutMs: number): void {
    // Nothing was sealed in the present phase, so the peer cannot have seen the acknowledgement that it must wait for.
    if (this.updateCount > 0 && this.#firstWritten === Number.POSITIVE_INFINITY) {
      throw protocolError(
        TransportErrorCode.KEY_UPDATE_ERROR,
        'a second key update before the first was answered',
      );
    }
    this.#advance();
    this.#previousUntilMs = nowMs + 3 * probeTimeoutMs;
  }

  /** Whether this side may move to new keys: what it sealed with the current ones was acknowledged. */
  get canUpdate(): boolean {
    return this.#isCurrentAcked;
  }

  /** Whether the current key is used up so far that this side should move on. */
  get mustUpdate(): boolean {
    return this.#write.sealedCount >= this.#updateAfter;
  }

  /** No packet may be sealed any more. */
  get isExhausted(): boolean {
    return this.#write.sealedCount >= this.suite.confidentialityLimit;
  }

  /** Moves to new keys in both directions; the next packet sent tells the peer. */
  update(): void {
    this.#advance();
    this.#previousUntilMs = Number.POSITIVE_INFINITY;
    this.#firstRead = Number.POSITIVE_INFINITY;
  }

  #advance(): void {
    const { suite } = this;
    this.#previousRead = this.#read;
    this.#read = this.#nextRead;
    this.#readSecret = nextSecret(suite, this.#readSecret);
    this.#nextRead = new PacketKey(suite, this.#readSecret);
    this.#writeSecret = nextSecret(suite, this.#writeSecret);
    this.#write = new PacketKey(suite, this.#writeSecret);
    this.#phase = this.#phase === 0 ? 1 : 0;
    this.#firstWritten = Number.POSITIVE_INFINITY;
    this.#isCurrentAcked = false;
    this.updateCount++;
  }

  onSealed(packetNumber: number): void {
    if (packetNumber < this.#firstWritten) this.#firstWritten = packetNumber;
  }

  onAcked(packetNumber: number): void {
    if (packetNumber >= this.#firstWritten) this.#isCurrentAcked = true;
  }
}

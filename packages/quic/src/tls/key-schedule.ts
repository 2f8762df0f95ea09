import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { CipherSuite } from '../crypto/cipher-suite.ts';
import { expandLabel, hkdfExtract } from '../crypto/hkdf.ts';
import { HandshakeType } from './handshake-message.ts';

const none = new Uint8Array(0);

/** The secrets of both sides at one stage. */
export interface TrafficSecrets {
  readonly client: Uint8Array;
  readonly server: Uint8Array;
}

/** The running hash of the handshake, and the secrets it leads to (RFC 8446, 4.4.1 and 7.1). Without PSK. */
export class KeySchedule {
  readonly #suite: CipherSuite;
  #transcript;
  #secret: Uint8Array;

  constructor(suite: CipherSuite) {
    this.#suite = suite;
    this.#transcript = createHash(suite.hash);
    const zeros = new Uint8Array(suite.hashBytes);
    this.#secret = hkdfExtract(suite.hash, zeros, zeros);
  }

  /** Adds a message, header included, to the transcript. */
  update(raw: Uint8Array): void {
    this.#transcript.update(raw);
  }

  /** Replaces the transcript so far, the first ClientHello, by its hash, as a HelloRetryRequest demands. */
  replaceByHash(): void {
    const hash = this.transcriptHash();
    this.#transcript = createHash(this.#suite.hash);
    this.#transcript.update(Buffer.from([HandshakeType.MESSAGE_HASH, 0, 0, hash.length]));
    this.#transcript.update(hash);
  }

  transcriptHash(): Uint8Array {
    return this.#transcript.copy().digest();
  }

  /** To be called once, after the ServerHello. */
  handshakeSecrets(sharedSecret: Uint8Array): TrafficSecrets {
    this.#secret = hkdfExtract(this.#suite.hash, this.#derived(), sharedSecret);
    return this.#trafficSecrets('hs');
  }

  /** To be called once, after the server's Finished. */
  applicationSecrets(): TrafficSecrets {
    this.#secret = hkdfExtract(this.#suite.hash, this.#derived(), new Uint8Array(this.#suite.hashBytes));
    return this.#trafficSecrets('ap');
  }

  /** The verify_data of a Finished by the side whose handshake traffic secret is given. */
  finished(handshakeSecret: Uint8Array): Uint8Array {
    const { hash, hashBytes } = this.#suite;
    const key = expandLabel(hash, handshakeSecret, 'finished', none, hashBytes);
    return createHmac(hash, key).update(this.transcriptHash()).digest();
  }

  isFinishedRight(handshakeSecret: Uint8Array, verifyBytes: Uint8Array): boolean {
    const expected = this.finished(handshakeSecret);
    return verifyBytes.length === expected.length && timingSafeEqual(verifyBytes, expected);
  }

  #derived(): Uint8Array {
    const { hash, hashBytes } = this.#suite;
    return expandLabel(hash, this.#secret, 'derived', createHash(hash).digest(), hashBytes);
  }

  #trafficSecrets(stage: 'hs' | 'ap'): TrafficSecrets {
    const { hash, hashBytes } = this.#suite;
    const context = this.transcriptHash();
    const side = (name: string): Uint8Array =>
      expandLabel(hash, this.#secret, `${name} ${stage} traffic`, context, hashBytes);
    return { client: side('c'), server: side('s') };
  }
}

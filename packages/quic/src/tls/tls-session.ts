import type { CipherSuite } from '../crypto/cipher-suite.ts';
import type { QuicError } from '../errors.ts';
import type { Credentials } from './credentials.ts';
import type { Level } from './handshake-message.ts';
import type { PeerVerifier } from './peer-authentication.ts';

/** What a handshake asks of the connection that carries it. */
export interface TlsOutput {
  /** Handshake bytes to be carried in CRYPTO frames of `level`, in order. */
  send(level: Level, bytes: Uint8Array): void;
  /** The traffic secrets of a level are known: `read` opens what the peer sends, `write` seals what goes out. */
  onSecrets(
    level: 'handshake' | 'application',
    suite: CipherSuite,
    read: Uint8Array,
    write: Uint8Array,
  ): void;
  /** The peer's QUIC transport parameters, not yet authenticated. Throws to refuse them. */
  onTransportParameters(bytes: Uint8Array): void;
  /** Both Finished messages were exchanged and are right. */
  onComplete(): void;
  /** A line for an NSS key log file, without its line end. */
  onKeyLog(line: string): void;
  /** An asynchronous certificate check ended: `undefined` if the handshake went on, else why it failed. */
  onResumed(error: QuicError | undefined): void;
}

/** One side of one TLS 1.3 handshake over QUIC: fed with CRYPTO bytes, without I/O or time. */
export interface TlsSession {
  /** Handshake bytes of one level in order. Throws a `QuicError` that carries the alert. */
  receive(level: Level, bytes: Uint8Array): void;
  readonly isComplete: boolean;
  readonly alpn: string | undefined;
  /** Server: the name the client asked for. Client: the name it asked for. */
  readonly serverName: string | undefined;
  readonly cipherSuite: CipherSuite | undefined;
  /** DER, leaf first; empty if the peer showed none. */
  readonly peerCertificates: readonly Uint8Array[];
}

type RandomBytes = (byteLength: number) => Uint8Array;

interface SharedTlsOptions {
  /** In the order of preference. */
  readonly cipherSuites: readonly CipherSuite[];
  /** In the order of preference. */
  readonly groups: readonly number[];
  /** Encoded. */
  readonly transportParameters: Uint8Array;
  readonly random: RandomBytes;
}

export interface ClientTlsOptions extends SharedTlsOptions {
  /** Groups to send a key share of at once; the others cost a HelloRetryRequest. */
  readonly keyShareGroups: readonly number[];
  /** Host name for SNI; `undefined` for addresses. */
  readonly serverName: string | undefined;
  readonly alpn: readonly string[];
  readonly verifyPeer: PeerVerifier;
  /** Shown if the server asks for a certificate. */
  readonly credentials: Credentials | undefined;
}

/** Which ALPN offers a server accepts. */
export interface AlpnPolicy {
  /** Chosen first, in this order. */
  readonly protocols: readonly string[];
  /** Take the client's first protocol if none of `protocols` is offered. */
  readonly acceptAny: boolean;
  /** Accept clients without ALPN. */
  readonly acceptNone: boolean;
}

export interface ServerTlsOptions extends SharedTlsOptions {
  /** The credentials for a name; `undefined` refuses it with unrecognized_name. */
  readonly selectCredentials: (serverName: string | undefined) => Credentials | undefined;
  readonly alpn: AlpnPolicy;
  readonly clientCertificates: 'none' | 'optional' | 'required';
  readonly verifyPeer: PeerVerifier;
}

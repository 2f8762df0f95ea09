import type { QuicError } from '../errors.ts';
import type { ByteWriter } from '../packet/byte-writer.ts';
import type { QuicStream } from '../streams/stream.ts';
import type { Connection } from './connection.ts';
import type { CidSource } from './local-cids.ts';
import type { Remote } from './path.ts';
import type { MemoryAccount } from './stream-flow.ts';
import type { TraceSink } from './trace.ts';

/** Bounds and timings of one connection. Every bound has a default, and a test that tries to exceed it. */
export interface ConnectionLimits {
  /** The connection ends after this long without a packet; the peer's own, if shorter, counts. */
  readonly idleTimeoutMs: number;
  /** The handshake must be done by then. */
  readonly handshakeTimeoutMs: number;
  /** A PING goes out after this long without one packet; 0: never. */
  readonly keepAliveMs: number;
  /** Bidirectional streams that the peer may have open. */
  readonly maxStreamsBidi: number;
  /** Unidirectional streams that the peer may have open. */
  readonly maxStreamsUni: number;
  /** Unread bytes per stream. */
  readonly streamWindowBytes: number;
  /** Unread bytes per connection. */
  readonly connectionWindowBytes: number;
  /** Memory that the pieces of one stream may keep: more than the window, since pieces keep their packets. */
  readonly maxHeldBytesPerStream: number;
  /** The same for a whole connection. */
  readonly maxHeldBytesPerConnection: number;
  /** Pieces of one stream with gaps between them. */
  readonly maxSegmentsPerStream: number;
  /** Ranges of received packets that are remembered, in each space. */
  readonly maxAckRanges: number;
  /** Handshake bytes that may wait for a gap before them. */
  readonly maxCryptoBytes: number;
  /** Control frames that may come at once, beyond what the traffic explains. */
  readonly controlFrameBurst: number;
  /** Control frames a second that are always fine. */
  readonly controlFramesPerSecond: number;
  /** Packets kept until their keys are known. */
  readonly maxEarlyPackets: number;
  /** `stream.write` waits while a stream holds more than this. */
  readonly sendBufferBytes: number;
  /** Largest datagram that is sent, and probed for. */
  readonly maxDatagramBytes: number;
  /** The round trip time that is assumed at first. */
  readonly initialRttMs: number;
  /** Packets sealed with one key before new ones are made. */
  readonly keyUpdatePackets: number;
  /** How long an acknowledgement may wait, at most. */
  readonly maxAckDelayMs: number;
}

const MIB = 1024 * 1024;

export const defaultLimits: ConnectionLimits = {
  idleTimeoutMs: 30_000,
  handshakeTimeoutMs: 10_000,
  keepAliveMs: 0,
  maxStreamsBidi: 100,
  maxStreamsUni: 3,
  streamWindowBytes: MIB,
  connectionWindowBytes: 8 * MIB,
  maxHeldBytesPerStream: 3 * MIB,
  maxHeldBytesPerConnection: 24 * MIB,
  maxSegmentsPerStream: 2048,
  maxAckRanges: 64,
  maxCryptoBytes: 64 * 1024,
  controlFrameBurst: 5000,
  controlFramesPerSecond: 2000,
  maxEarlyPackets: 16,
  sendBufferBytes: MIB,
  maxDatagramBytes: 1452,
  initialRttMs: 333,
  keyUpdatePackets: 2 ** 22,
  maxAckDelayMs: 25,
};

/** What a connection asks of the endpoint that owns it. Nothing here may throw. */
export interface ConnectionHost extends CidSource {
  /** Random bytes: of the system, or of a test's seed. */
  random(byteLength: number): Uint8Array;
  /** Something wants to be sent outside of a call to the connection: flush soon. */
  requestFlush(connection: Connection): void;
  /** The handshake is done, the peer is who it must be. */
  onEstablished(connection: Connection): void;
  /** The peer opened a stream. */
  onStream(connection: Connection, stream: QuicStream): void;
  /** The connection is over for the application; the endpoint still routes to it until {@link onGone}. */
  onClosed(connection: Connection, error: QuicError): void;
  /** The connection needs nothing any more, neither packets nor timers. */
  onGone(connection: Connection): void;
  /** The peer was found at another address. */
  onPathChanged(connection: Connection, remote: Remote): void;
  /** Server: a token for the peer's next connection, if wanted. */
  newToken(remote: Remote): Uint8Array | undefined;
  /** Client: the server gave a token for a later connection. */
  onToken(connection: Connection, token: Uint8Array): void;
  onKeyLog(line: string): void;
  readonly account: MemoryAccount;
  /** Where datagrams are put together; shared, since no two are made at a time. */
  readonly scratch: ByteWriter;
  readonly trace: TraceSink | undefined;
}

/** One datagram as it came. `bytes` may be changed by the connection. */
export interface Datagram {
  readonly bytes: Uint8Array;
  readonly remote: Remote;
  readonly ecn?: 'ect0' | 'ect1' | 'ce';
}

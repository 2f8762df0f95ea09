import type { CipherSuite } from '../crypto/cipher-suite.ts';
import type { QuicError } from '../errors.ts';
import type { TransportParameters } from '../packet/transport-parameters.ts';
import { Recovery } from '../recovery/recovery.ts';
import type { RecoveryContext, SpaceIndex } from '../recovery/recovery.ts';
import type { SentPacket } from '../recovery/sent-packets.ts';
import { ControlQueue } from '../streams/control-frame.ts';
import { StreamTable } from '../streams/stream-table.ts';
import type { TlsSession } from '../tls/tls-session.ts';
import type { Connection } from './connection.ts';
import type { ConnectionHost, ConnectionLimits } from './connection-options.ts';
import type { KeyPhases } from './key-phases.ts';
import { LocalCids } from './local-cids.ts';
import { BASE_DATAGRAM_BYTES } from './mtu-discovery.ts';
import { PacketSpace } from './packet-space.ts';
import { Path } from './path.ts';
import type { Remote } from './path.ts';
import { RemoteCids } from './remote-cids.ts';
import { StreamFlow } from './stream-flow.ts';

/** Numbers since the start of a connection. */
export interface ConnectionCounters {
  packetsSent: number;
  packetsReceived: number;
  /** Could not be opened, or came twice, or made no sense. */
  packetsDropped: number;
  bytesSent: number;
  bytesReceived: number;
  pathChanges: number;
  duplicatePackets: number;
  controlFrames: number;
}

export type Phase = 'handshake' | 'established' | 'closing' | 'draining' | 'gone';

export interface ConnectionIds {
  /** The destination ID of the client's very first Initial. */
  readonly originalDcid: Uint8Array;
  /** Whose keys protect Initial packets: the original, or what the Retry chose. */
  readonly initialDcid: Uint8Array;
  readonly localCid: Uint8Array;
  readonly remoteCid: Uint8Array;
  /** The source ID of the Retry, if there was one. */
  readonly retryScid: Uint8Array | undefined;
}

/** What the parts of one connection share. Only they touch it. */
export class ConnectionState {
  readonly role: 'client' | 'server';
  readonly limits: ConnectionLimits;
  readonly host: ConnectionHost;
  readonly owner: Connection;
  readonly spaces: readonly [PacketSpace, PacketSpace, PacketSpace];
  readonly recovery: Recovery;
  readonly control: ControlQueue = new ControlQueue();
  readonly streams: StreamTable;
  readonly flow: StreamFlow;
  readonly localCids: LocalCids;
  readonly remoteCids: RemoteCids;
  readonly counters: ConnectionCounters = {
    packetsSent: 0,
    packetsReceived: 0,
    packetsDropped: 0,
    bytesSent: 0,
    bytesReceived: 0,
    pathChanges: 0,
    duplicatePackets: 0,
    controlFrames: 0,
  };
  readonly originalDcid: Uint8Array;
  /** Client: changes with a Retry. */
  initialDcid: Uint8Array;
  retryScid: Uint8Array | undefined;
  tls!: TlsSession;
  phase: Phase = 'handshake';
  nowMs: number;
  path: Path;
  /** A path that waits for its validation while the peer was last seen on `path`, or the other way round. */
  previousPath: Path | undefined;
  keyPhases: KeyPhases | undefined;
  token: Uint8Array = new Uint8Array(0);
  peerParameters: TransportParameters | undefined;
  peerFirstScid: Uint8Array | undefined;
  isHandshakeComplete = false;
  isHandshakeConfirmed = false;
  hasReceivedPacket = false;
  lastReceivedMs: number;
  /** Of the first packet that asked for an acknowledgement since the last one received: restarts the idle timer. */
  lastElicitingSentMs: number;
  hasElicitedSinceReceive = false;
  paceDeadlineMs: number = Number.POSITIVE_INFINITY;
  error: QuicError | undefined;
  /** There is something to send, and not enough allowance: only the peer can change that. */
  isAmplificationBlocked = false;

  constructor(
    owner: Connection,
    role: 'client' | 'server',
    ids: ConnectionIds,
    remote: Remote,
    isPathValidated: boolean,
    limits: ConnectionLimits,
    host: ConnectionHost,
    nowMs: number,
  ) {
    this.owner = owner;
    this.role = role;
    this.limits = limits;
    this.host = host;
    this.nowMs = nowMs;
    this.lastReceivedMs = nowMs;
    this.lastElicitingSentMs = nowMs;
    this.originalDcid = ids.originalDcid;
    this.initialDcid = ids.initialDcid;
    this.retryScid = ids.retryScid;
    this.path = new Path(remote, isPathValidated, limits.maxDatagramBytes);
    const space = (index: SpaceIndex): PacketSpace => new PacketSpace(index, limits.maxAckRanges);
    this.spaces = [space(0), space(1), space(2)];
    this.recovery = new Recovery(limits.initialRttMs, BASE_DATAGRAM_BYTES, (packet) => this.#onLost(packet));
    this.localCids = new LocalCids(host, this.control, ids.localCid);
    this.remoteCids = new RemoteCids(this.control, ids.remoteCid);
    this.flow = new StreamFlow({
      control: this.control,
      windowBytes: limits.connectionWindowBytes,
      maxHeldBytes: limits.maxHeldBytesPerConnection,
      account: host.account,
      requestFlush: () => host.requestFlush(owner),
      onDone: (stream) => this.streams.remove(stream),
    });
    this.streams = new StreamTable(this.flow, {
      role,
      maxStreamsBidi: limits.maxStreamsBidi,
      maxStreamsUni: limits.maxStreamsUni,
      streamWindowBytes: limits.streamWindowBytes,
      maxSegmentCount: limits.maxSegmentsPerStream,
      maxHeldBytesPerStream: limits.maxHeldBytesPerStream,
      sendBufferBytes: limits.sendBufferBytes,
      onStream: (stream) => host.onStream(owner, stream),
    });
  }

  get application(): PacketSpace {
    return this.spaces[2];
  }

  get isOpen(): boolean {
    return this.phase === 'handshake' || this.phase === 'established';
  }

  get cipherSuite(): CipherSuite | undefined {
    return this.tls.cipherSuite;
  }

  get recoveryContext(): RecoveryContext {
    const [, handshake] = this.spaces;
    return {
      hasHandshakeKeys: handshake.writeProtection !== undefined || handshake.isDiscarded,
      isHandshakeConfirmed: this.isHandshakeConfirmed,
      isPeerValidated:
        this.role === 'server' || this.isHandshakeConfirmed || this.recovery.largestAcked(1) >= 0,
      isAmplificationBlocked: this.isAmplificationBlocked,
    };
  }

  /** The idle timeout that holds: the shorter of both sides', and at least three probe timeouts. */
  get idleTimeoutMs(): number {
    const own = this.limits.idleTimeoutMs;
    const theirs = this.peerParameters?.maxIdleTimeoutMs ?? 0;
    const agreed = own > 0 && theirs > 0 ? Math.min(own, theirs) : Math.max(own, theirs);
    if (agreed === 0) return Number.POSITIVE_INFINITY;
    return Math.max(agreed, 3 * this.recovery.probeTimeoutMs);
  }

  /** Forgets the keys of Initial or Handshake packets. */
  discardSpace(index: 0 | 1): void {
    const space = this.spaces[index];
    if (space.isDiscarded) return;
    space.discard();
    this.recovery.discard(index);
  }

  #onLost(packet: SentPacket): void {
    if (!packet.isMtuProbe && packet.isInFlight)
      this.path.mtu.onPacketLost(packet.bytes, this.recovery.congestion.eventCount);
    for (const { frame, start, end, isLast } of packet.items) frame.onLost(start, end, isLast);
    this.host.trace?.({
      name: 'packet_lost',
      timeMs: this.nowMs,
      fields: { packet_number: packet.packetNumber, bytes: packet.bytes },
    });
  }
}

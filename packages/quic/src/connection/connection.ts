import { initialProtection } from '../crypto/initial-keys.ts';
import { protectionFrom } from '../crypto/packet-keys.ts';
import type { CipherSuite } from '../crypto/cipher-suite.ts';
import { protocolError, QuicError, TransportErrorCode } from '../errors.ts';
import { FrameType } from '../packet/frame-type.ts';
import { writeNewToken } from '../packet/frame-writer.ts';
import { decodeTransportParameters, encodeTransportParameters } from '../packet/transport-parameters.ts';
import type { TransportParameters } from '../packet/transport-parameters.ts';
import { ControlFrame } from '../streams/control-frame.ts';
import type { QuicStream } from '../streams/stream.ts';
import { ClientHandshake } from '../tls/client-handshake.ts';
import type { Level } from '../tls/handshake-message.ts';
import { ServerHandshake } from '../tls/server-handshake.ts';
import type { ClientTlsOptions, ServerTlsOptions, TlsOutput } from '../tls/tls-session.ts';
import type { ConnectionHost, ConnectionLimits, Datagram } from './connection-options.ts';
import { ConnectionState } from './connection-state.ts';
import type { ConnectionCounters, ConnectionIds, Phase } from './connection-state.ts';
import { Incoming } from './incoming.ts';
import { KeyPhases } from './key-phases.ts';
import { Outgoing } from './outgoing.ts';
import type { OutgoingDatagram } from './outgoing.ts';
import type { Remote } from './path.ts';
import { REMOTE_CID_LIMIT } from './remote-cids.ts';

const DEFAULT_CID_LIMIT = 2;
/** How long a closed connection stays to answer or swallow stray packets. */
const CLOSE_PTOS = 3;
const PING_BYTES = 1;

interface SharedSetup {
  readonly ids: ConnectionIds;
  readonly remote: Remote;
  readonly limits: ConnectionLimits;
  readonly host: ConnectionHost;
  readonly nowMs: number;
}

export type ConnectionSetup =
  | (SharedSetup & {
      readonly role: 'client';
      readonly tls: Omit<ClientTlsOptions, 'transportParameters' | 'random'>;
      readonly token: Uint8Array | undefined;
    })
  | (SharedSetup & {
      readonly role: 'server';
      readonly tls: Omit<ServerTlsOptions, 'transportParameters' | 'random'>;
      readonly isPathValidated: boolean;
      readonly resetToken: Uint8Array;
    });

/** What a connection can tell about itself; plain values. */
export interface ConnectionStats extends ConnectionCounters {
  readonly phase: Phase;
  readonly smoothedRttMs: number;
  readonly minRttMs: number;
  readonly congestionWindowBytes: number;
  readonly bytesInFlight: number;
  readonly datagramBytes: number;
  readonly packetsLost: number;
  readonly probeTimeouts: number;
  readonly persistentCongestions: number;
  readonly keyUpdates: number;
  readonly openStreams: number;
  readonly heldBytes: number;
  readonly unreadBytes: number;
  readonly droppedPathChallenges: number;
}

/**
 * One QUIC connection without socket or clock: datagrams and the time go in, datagrams and a deadline come out. Its owner
 * calls {@link receive}, {@link onDeadline} and {@link flush}.
 */
export class Connection {
  readonly role: 'client' | 'server';
  readonly localCid: Uint8Array;
  readonly #state: ConnectionState;
  readonly #incoming: Incoming;
  readonly #outgoing: Outgoing;
  readonly #startMs: number;
  #closeDatagram: OutgoingDatagram | undefined;
  #mustResendClose = false;
  #packetsWhileClosing = 0;
  #goneAtMs: number = Number.POSITIVE_INFINITY;
  #hasEarly = false;
  #pingFrame: ControlFrame | undefined;

  constructor(setup: ConnectionSetup) {
    this.role = setup.role;
    this.localCid = setup.ids.localCid;
    this.#startMs = setup.nowMs;
    const isPathValidated = setup.role === 'client' || setup.isPathValidated;
    const { ids, remote, limits, host, nowMs } = setup;
    const state = new ConnectionState(this, setup.role, ids, remote, isPathValidated, limits, host, nowMs);
    this.#state = state;
    this.#incoming = new Incoming(state, (scid, token) => this.#onRetry(scid, token));
    this.#outgoing = new Outgoing(state);
    this.#setInitialKeys();
    const shared = {
      transportParameters: this.#localParameters(setup),
      random: (byteLength: number) => host.random(byteLength),
    };
    if (setup.role === 'server') {
      state.peerFirstScid = ids.remoteCid;
      state.tls = new ServerHandshake({ ...setup.tls, ...shared }, this.#tlsOutput());
    } else {
      if (setup.token !== undefined) state.token = setup.token;
      const client = new ClientHandshake({ ...setup.tls, ...shared }, this.#tlsOutput());
      state.tls = client;
      client.start();
    }
  }

  get phase(): Phase {
    return this.#state.phase;
  }

  get remote(): Remote {
    return this.#state.path.remote;
  }

  get alpn(): string | undefined {
    return this.#state.tls.alpn;
  }

  get serverName(): string | undefined {
    return this.#state.tls.serverName;
  }

  get cipherSuite(): CipherSuite | undefined {
    return this.#state.cipherSuite;
  }

  /** DER, leaf first. */
  get peerCertificates(): readonly Uint8Array[] {
    return this.#state.tls.peerCertificates;
  }

  get isHandshakeComplete(): boolean {
    return this.#state.isHandshakeComplete;
  }

  get isHandshakeConfirmed(): boolean {
    return this.#state.isHandshakeConfirmed;
  }

  /** Why the connection ended; `undefined` while it lives. */
  get error(): QuicError | undefined {
    return this.#state.error;
  }

  /** All connection IDs that the peer may use now. */
  get localCids(): IterableIterator<Uint8Array> {
    return this.#state.localCids.all;
  }

  openStream(direction: 'bidi' | 'uni', signal?: AbortSignal): Promise<QuicStream> {
    return this.#state.streams.open(direction, signal);
  }

  /** Whether everything that was written, ends included, was acknowledged. */
  get isSettled(): boolean {
    for (const stream of this.#state.streams) {
      if (!stream.isSendSettled) return false;
    }
    return true;
  }

  get openStreamCount(): number {
    return this.#state.streams.openCount;
  }

  /** Hands in datagrams that came together; their bytes may be changed. */
  receive(datagrams: readonly Datagram[], nowMs: number): void {
    const state = this.#state;
    state.nowMs = nowMs;
    if (state.phase === 'closing') return this.#answerWhileClosing(datagrams.length);
    if (!state.isOpen) return;
    this.#guard(() => {
      this.#incoming.receive(datagrams);
      while (this.#hasEarly && state.isOpen) {
        this.#hasEarly = false;
        this.#incoming.receiveEarly();
      }
    });
  }

  /** A closing side repeats its close less and less often, whatever comes. */
  #answerWhileClosing(count: number): void {
    const before = this.#packetsWhileClosing;
    this.#packetsWhileClosing += count;
    if (Math.floor(Math.log2(before + 1)) < Math.floor(Math.log2(this.#packetsWhileClosing + 1))) {
      this.#mustResendClose = true;
    }
  }

  /** Gives `emit` every datagram that may be sent now. */
  flush(nowMs: number, emit: (datagram: OutgoingDatagram) => void): void {
    const state = this.#state;
    state.nowMs = nowMs;
    if (state.isOpen) {
      this.#guard(() => {
        this.#maybeUpdateKeys();
        state.recovery.congestion.datagramBytes = state.path.mtu.datagramBytes;
        for (let next = this.#outgoing.next(); next !== undefined; next = this.#outgoing.next()) {
          emit(next);
          this.#outgoing.checkKeyUse();
        }
      });
    }
    if (this.#mustResendClose && this.#closeDatagram !== undefined) {
      this.#mustResendClose = false;
      emit(this.#closeDatagram);
    }
  }

  /** When {@link onDeadline} must be called; infinity if never. */
  get deadlineMs(): number {
    const state = this.#state;
    if (!state.isOpen) return this.#goneAtMs;
    const { path, previousPath, spaces, recovery, limits } = state;
    let deadline = this.#idleDeadlineMs;
    if (!state.isAmplificationBlocked) {
      deadline = Math.min(deadline, state.paceDeadlineMs);
      for (const space of spaces) deadline = Math.min(deadline, space.ackDeadlineMs);
    }
    deadline = Math.min(deadline, recovery.timeoutMs(state.recoveryContext));
    deadline = Math.min(deadline, path.challengeDeadlineMs, previousPath?.challengeDeadlineMs ?? deadline);
    if (!state.isHandshakeComplete) deadline = Math.min(deadline, this.#startMs + limits.handshakeTimeoutMs);
    else if (limits.keepAliveMs > 0) deadline = Math.min(deadline, this.#keepAliveAtMs);
    return deadline;
  }

  get #idleDeadlineMs(): number {
    const state = this.#state;
    const sinceMs = state.hasElicitedSinceReceive
      ? Math.max(state.lastReceivedMs, state.lastElicitingSentMs)
      : state.lastReceivedMs;
    return sinceMs + state.idleTimeoutMs;
  }

  get #keepAliveAtMs(): number {
    const { lastReceivedMs, lastElicitingSentMs, limits } = this.#state;
    return Math.max(lastReceivedMs, lastElicitingSentMs) + limits.keepAliveMs;
  }

  /** Does what is due: to be followed by {@link flush}. */
  onDeadline(nowMs: number): void {
    const state = this.#state;
    state.nowMs = nowMs;
    if (!state.isOpen) {
      if (nowMs >= this.#goneAtMs) this.#vanish();
      return;
    }
    this.#guard(() => {
      if (nowMs >= this.#idleDeadlineMs)
        return this.#endSilently('ERR_QUIC_IDLE_TIMEOUT', 'nothing came from the peer');
      if (!state.isHandshakeComplete && nowMs >= this.#startMs + state.limits.handshakeTimeoutMs) {
        return this.#endSilently('ERR_QUIC_HANDSHAKE_TIMEOUT', 'the handshake took too long');
      }
      if (state.limits.keepAliveMs > 0 && state.isHandshakeComplete && nowMs >= this.#keepAliveAtMs)
        this.ping();
      this.#checkPaths(nowMs);
      if (state.recovery.timeoutMs(state.recoveryContext) <= nowMs) this.#onRecoveryTimeout(nowMs);
    });
  }

  /** Asks the peer for a sign of life. */
  ping(): void {
    const state = this.#state;
    this.#pingFrame ??= new ControlFrame(state.control, PING_BYTES, (writer) => {
      writer.u8(FrameType.PING);
      return true;
    });
    this.#pingFrame.queue();
    state.host.requestFlush(this);
  }

  /** Moves to new keys with the next packet, if the last ones were acknowledged; says whether it did. */
  updateKeys(): boolean {
    const { keyPhases, isHandshakeConfirmed, host, nowMs } = this.#state;
    if (keyPhases === undefined || !isHandshakeConfirmed || !keyPhases.canUpdate) return false;
    keyPhases.update();
    host.trace?.({ name: 'key_updated', timeMs: nowMs, fields: { trigger: 'local' } });
    return true;
  }

  /** Closes with an application error code. Streams end now; what was not acknowledged may be lost. */
  close(applicationCode: number, reason: string, nowMs: number): void {
    const state = this.#state;
    if (!state.isOpen) return;
    state.nowMs = nowMs;
    const error = new QuicError('ERR_QUIC_CLOSED', `closed here with code ${applicationCode}`, {
      applicationCode,
    });
    this.#startClosing(error, { isApplication: true, errorCode: applicationCode, frameType: 0, reason });
  }

  /** Closes with an error that the endpoint found. */
  fail(error: QuicError, nowMs: number): void {
    this.#state.nowMs = nowMs;
    this.#fail(error);
  }

  /** Whether no packet of the peer was understood so far. */
  get isUnanswered(): boolean {
    return !this.#state.hasReceivedPacket;
  }

  /** Forgets the connection without a word to the peer. */
  abandon(error: QuicError): void {
    if (this.#state.isOpen) this.#finish(error);
    this.#vanish();
  }

  stats(): ConnectionStats {
    const { phase, counters, recovery, path, previousPath, keyPhases, streams, flow } = this.#state;
    return {
      ...counters,
      phase,
      smoothedRttMs: recovery.rtt.smoothedMs,
      minRttMs: recovery.rtt.minMs,
      congestionWindowBytes: Math.floor(recovery.congestion.windowBytes),
      bytesInFlight: recovery.congestion.bytesInFlight,
      datagramBytes: path.mtu.datagramBytes,
      packetsLost: recovery.counters.lostPackets,
      probeTimeouts: recovery.counters.probeTimeouts,
      persistentCongestions: recovery.counters.persistentCongestions,
      keyUpdates: keyPhases?.updateCount ?? 0,
      openStreams: streams.openCount,
      heldBytes: flow.heldBytes,
      unreadBytes: flow.outstandingBytes,
      droppedPathChallenges: path.droppedChallengeCount + (previousPath?.droppedChallengeCount ?? 0),
    };
  }

  /** Runs a step; whatever it throws closes this connection, and nothing else. */
  #guard(step: () => void): void {
    try {
      step();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(thrown: unknown): void {
    const state = this.#state;
    const error =
      thrown instanceof QuicError
        ? thrown
        : new QuicError('ERR_QUIC_PROTOCOL', 'an unexpected failure ended the connection', {
            transportCode: TransportErrorCode.INTERNAL_ERROR,
            cause: thrown,
          });
    if (state.phase === 'draining') {
      this.#goneAtMs = state.nowMs + CLOSE_PTOS * state.recovery.probeTimeoutMs;
      this.#finish(error);
      return;
    }
    if (!state.isOpen) return;
    this.#startClosing(error, {
      isApplication: false,
      errorCode: error.transportCode ?? TransportErrorCode.INTERNAL_ERROR,
      frameType: error.frameType ?? 0,
      // What exactly was wrong is for our own log: the peer gets the code.
      reason: '',
    });
  }

  #startClosing(
    error: QuicError,
    close: { isApplication: boolean; errorCode: number; frameType: number; reason: string },
  ): void {
    const state = this.#state;
    try {
      this.#closeDatagram = this.#outgoing.closeDatagram(close);
    } catch {
      this.#closeDatagram = undefined;
    }
    this.#mustResendClose = this.#closeDatagram !== undefined;
    state.phase = 'closing';
    this.#goneAtMs = state.nowMs + CLOSE_PTOS * state.recovery.probeTimeoutMs;
    this.#finish(error);
    state.host.requestFlush(this);
  }

  #endSilently(code: 'ERR_QUIC_IDLE_TIMEOUT' | 'ERR_QUIC_HANDSHAKE_TIMEOUT', message: string): void {
    this.#finish(new QuicError(code, message));
    this.#vanish();
  }

  #finish(error: QuicError): void {
    const state = this.#state;
    state.error = error;
    if (state.isOpen) state.phase = 'draining';
    state.control.clear();
    state.streams.close(error);
    state.flow.close();
    state.host.trace?.({
      name: 'connection_closed',
      timeMs: state.nowMs,
      fields: { code: error.code, reason: error.message, transport_code: error.transportCode },
    });
    state.host.onClosed(this, error);
  }

  #vanish(): void {
    const state = this.#state;
    if (state.phase === 'gone') return;
    state.phase = 'gone';
    this.#goneAtMs = Number.POSITIVE_INFINITY;
    state.host.onGone(this);
  }

  #checkPaths(nowMs: number): void {
    const state = this.#state;
    const { path, previousPath } = state;
    if (previousPath !== undefined && previousPath.challengeDeadlineMs <= nowMs)
      state.previousPath = undefined;
    if (path.challengeDeadlineMs > nowMs) return;
    path.challenge = undefined;
    path.mustSendChallenge = false;
    path.challengeDeadlineMs = Number.POSITIVE_INFINITY;
    // Nobody answered there: back to where the peer is known to be.
    if (state.previousPath?.isValidated) {
      state.path = state.previousPath;
      state.previousPath = undefined;
      state.host.onPathChanged(this, state.path.remote);
      return;
    }
    throw protocolError(TransportErrorCode.NO_VIABLE_PATH, 'no address of the peer could be validated');
  }

  #onRecoveryTimeout(nowMs: number): void {
    const state = this.#state;
    const space = state.recovery.onTimeout(state.recoveryContext, nowMs);
    if (space === undefined) return;
    state.spaces[space].probeCount = 2;
    // A lost flight is often two levels deep: probe both in one datagram.
    if (space === 0 && state.spaces[1].writeProtection !== undefined) state.spaces[1].probeCount = 2;
  }

  #maybeUpdateKeys(): void {
    const { keyPhases } = this.#state;
    if (keyPhases?.mustUpdate) this.updateKeys();
  }

  #setInitialKeys(): void {
    const state = this.#state;
    const { client, server } = initialProtection(state.initialDcid);
    const space = state.spaces[0];
    space.readProtection = state.role === 'client' ? server : client;
    space.writeProtection = state.role === 'client' ? client : server;
  }

  #onRetry(scid: Uint8Array, token: Uint8Array): void {
    const state = this.#state;
    state.retryScid = scid;
    state.initialDcid = scid;
    state.token = token;
    state.remoteCids.replaceFirst(scid);
    this.#setInitialKeys();
    state.recovery.restart(0);
  }

  #localParameters(setup: ConnectionSetup): Uint8Array {
    const { limits, ids } = setup;
    const parameters: TransportParameters = {
      maxIdleTimeoutMs: limits.idleTimeoutMs,
      maxUdpPayloadBytes: 65_527,
      initialMaxData: limits.connectionWindowBytes,
      initialMaxStreamDataBidiLocal: limits.streamWindowBytes,
      initialMaxStreamDataBidiRemote: limits.streamWindowBytes,
      initialMaxStreamDataUni: limits.streamWindowBytes,
      initialMaxStreamsBidi: limits.maxStreamsBidi,
      initialMaxStreamsUni: limits.maxStreamsUni,
      maxAckDelayMs: limits.maxAckDelayMs,
      activeCidLimit: REMOTE_CID_LIMIT,
      initialScid: ids.localCid,
    };
    if (setup.role === 'server') {
      parameters.originalDcid = ids.originalDcid;
      parameters.statelessResetToken = setup.resetToken;
      if (ids.retryScid !== undefined) parameters.retryScid = ids.retryScid;
    }
    return encodeTransportParameters(parameters);
  }

  #tlsOutput(): TlsOutput {
    return {
      send: (level, bytes) => this.#spaceOf(level).cryptoOut.write(bytes),
      onSecrets: (level, suite, read, write) => this.#onSecrets(level, suite, read, write),
      onTransportParameters: (bytes) => this.#onPeerParameters(bytes),
      onComplete: () => this.#onHandshakeComplete(),
      onKeyLog: (line) => this.#state.host.onKeyLog(line),
      onResumed: (error) => this.#onTlsResumed(error),
    };
  }

  #spaceOf(level: Level): ConnectionState['spaces'][number] {
    return this.#state.spaces[level === 'initial' ? 0 : level === 'handshake' ? 1 : 2];
  }

  #onSecrets(
    level: 'handshake' | 'application',
    suite: CipherSuite,
    read: Uint8Array,
    write: Uint8Array,
  ): void {
    const state = this.#state;
    if (level === 'application') {
      state.keyPhases = new KeyPhases(suite, read, write, state.limits.keyUpdatePackets);
    } else {
      const space = state.spaces[1];
      space.readProtection = protectionFrom(suite, read);
      space.writeProtection = protectionFrom(suite, write);
    }
    this.#hasEarly = true;
  }

  /** The certificate check is over: go on, or close. */
  #onTlsResumed(error: QuicError | undefined): void {
    const state = this.#state;
    if (!state.isOpen) return;
    if (error !== undefined) this.#fail(error);
    else if (this.#hasEarly) {
      this.#guard(() => {
        this.#hasEarly = false;
        this.#incoming.receiveEarly();
      });
    }
    state.host.requestFlush(this);
  }

  #onPeerParameters(bytes: Uint8Array): void {
    const state = this.#state;
    const parameters = decodeTransportParameters(bytes, state.role === 'client' ? 'server' : 'client');
    this.#authenticateIds(parameters);
    state.peerParameters = parameters;
    state.recovery.maxAckDelayMs = parameters.maxAckDelayMs ?? 25;
    if (parameters.statelessResetToken !== undefined) {
      state.remoteCids.replaceFirst(state.remoteCids.current, parameters.statelessResetToken);
    }
    state.flow.raiseSendLimit(parameters.initialMaxData ?? 0);
    state.streams.setPeerLimits({
      maxStreamsBidi: parameters.initialMaxStreamsBidi ?? 0,
      maxStreamsUni: parameters.initialMaxStreamsUni ?? 0,
      bidiOpenedByPeer: parameters.initialMaxStreamDataBidiLocal ?? 0,
      bidiOpenedHere: parameters.initialMaxStreamDataBidiRemote ?? 0,
      uniOpenedHere: parameters.initialMaxStreamDataUni ?? 0,
    });
    state.host.trace?.({ name: 'parameters_set', timeMs: state.nowMs, fields: { owner: 'remote' } });
  }

  /** The connection IDs that were used must be those that the handshake protects (RFC 9000, 7.3). */
  #authenticateIds(parameters: TransportParameters): void {
    const { role, peerFirstScid, originalDcid, retryScid } = this.#state;
    const check = (name: string, declared: Uint8Array | undefined, used: Uint8Array | undefined): void => {
      const isSame =
        declared === undefined || used === undefined ? declared === used : Buffer.from(declared).equals(used);
      if (isSame) return;
      throw protocolError(
        TransportErrorCode.TRANSPORT_PARAMETER_ERROR,
        `${name} is not the one that was used`,
      );
    };
    check('initial_source_connection_id', parameters.initialScid, peerFirstScid);
    if (role === 'server') return;
    check('original_destination_connection_id', parameters.originalDcid, originalDcid);
    check('retry_source_connection_id', parameters.retryScid, retryScid);
  }

  #onHandshakeComplete(): void {
    const state = this.#state;
    state.isHandshakeComplete = true;
    state.phase = 'established';
    this.#hasEarly = true;
    if (this.role === 'server') {
      state.isHandshakeConfirmed = true;
      this.#sendHandshakeDone();
    }
    state.localCids.replenish(state.peerParameters?.activeCidLimit ?? DEFAULT_CID_LIMIT);
    state.host.onEstablished(this);
  }

  #sendHandshakeDone(): void {
    const state = this.#state;
    new ControlFrame(state.control, 1, (writer) => {
      writer.u8(FrameType.HANDSHAKE_DONE);
      return true;
    }).queue();
    const token = state.host.newToken(state.path.remote);
    if (token !== undefined) {
      new ControlFrame(state.control, token.length + 4, (writer) => {
        writeNewToken(writer, token);
        return true;
      }).queue();
    }
    // The client's Finished was read: its Handshake packets need one last acknowledgement at most, and 1-RTT brings it.
    state.discardSpace(1);
  }
}

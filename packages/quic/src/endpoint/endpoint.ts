import { randomBytes } from 'node:crypto';
import { Connection } from '../connection/connection.ts';
import type { ConnectionSetup } from '../connection/connection.ts';
import type { ConnectionLimits } from '../connection/connection-options.ts';
import { LOCAL_CID_BYTES } from '../connection/incoming.ts';
import type { Remote } from '../connection/path.ts';
import { initialProtection } from '../crypto/initial-keys.ts';
import { sealInPlace } from '../crypto/packet-protector.ts';
import { encodeRetry } from '../crypto/retry-packet.ts';
import { QuicError, TransportErrorCode } from '../errors.ts';
import { ByteWriter } from '../packet/byte-writer.ts';
import { writeConnectionClose } from '../packet/frame-writer.ts';
import {
  encodeVersionNegotiation,
  isLongHeader,
  MAX_CID_BYTES,
  MIN_INITIAL_DATAGRAM_BYTES,
  QUIC_V1,
  readInvariantHeader,
  readLongHeader,
  readVersionList,
  TAG_BYTES,
  writeLongHeader,
} from '../packet/header.ts';
import type { InvariantHeader, LongHeader } from '../packet/header.ts';
import type { ServerTlsOptions } from '../tls/tls-session.ts';
import { AddressTokens } from './address-token.ts';
import type { AddressToken } from './address-token.ts';
import { Admission } from './admission.ts';
import type { AdmissionLimits, RetryMode } from './admission.ts';
import { ConnectionRoute } from './connection-route.ts';
import type { ConnectionListener, RouteOwner } from './connection-route.ts';
import type { DatagramSocket } from './datagram-socket.ts';
import { encodeStatelessReset, MIN_RESET_TRIGGER_BYTES, resetTokenFor } from './reset-token.ts';

/** A version that nobody speaks, to keep peers honest about unknown ones (RFC 9000, 15). */
const GREASE_VERSION = 0x1a2a_3a4a;
const MIN_INITIAL_DCID_BYTES = 8;
/** Datagrams that wait for their turn; a flood beyond it is lost like in any full queue. */
const MAX_INBOX_COUNT = 16_384;

/** What an endpoint counts, by reason. */
export interface EndpointCounters {
  datagramsReceived: number;
  datagramsSent: number;
  /** Accepted handshakes. */
  handshakesStarted: number;
  handshakesCompleted: number;
  retriesSent: number;
  versionNegotiationsSent: number;
  statelessResetsSent: number;
  /** Refused with CONNECTION_REFUSED: too many connections, or closing. */
  connectionsRefused: number;
  /** First packets dropped because too many handshakes are unfinished. */
  handshakesDropped: number;
  /** Datagrams of no connection that drew no answer. */
  straysDropped: number;
  inboxOverflows: number;
}

interface ServerSide {
  readonly tls: () => Omit<ServerTlsOptions, 'transportParameters' | 'random'>;
  readonly admission: AdmissionLimits;
  readonly retry: RetryMode;
  readonly tokenKey: Uint8Array | undefined;
  /** Makes the listener of a connection whose handshake begins. */
  readonly onConnection: (route: ConnectionRoute) => ConnectionListener;
}

export interface EndpointOptions {
  readonly limits: ConnectionLimits;
  readonly maxHeldBytes: number;
  readonly server: ServerSide | undefined;
  /** Makes stateless reset tokens; 32 bytes. */
  readonly resetKey: Uint8Array | undefined;
  readonly nowMs: () => number;
}

/** A UDP socket's connections: finds the connection of each datagram, and answers for those that have none. */
export class Endpoint implements RouteOwner {
  readonly scratch: ByteWriter = new ByteWriter(2048);
  readonly counters: EndpointCounters = {
    datagramsReceived: 0,
    datagramsSent: 0,
    handshakesStarted: 0,
    handshakesCompleted: 0,
    retriesSent: 0,
    versionNegotiationsSent: 0,
    statelessResetsSent: 0,
    connectionsRefused: 0,
    handshakesDropped: 0,
    straysDropped: 0,
    inboxOverflows: 0,
  };
  readonly #options: EndpointOptions;
  readonly #resetKey: Uint8Array;
  readonly #tokens: AddressTokens;
  readonly #admission: Admission | undefined;
  readonly #byCid = new Map<string, ConnectionRoute>();
  readonly #byInitial = new Map<string, ConnectionRoute>();
  readonly #routes = new Set<ConnectionRoute>();
  #inbox: { bytes: Uint8Array; remote: Remote }[] = [];
  #touched: ConnectionRoute[] = [];
  #isTurnPlanned = false;
  #halfOpenCount = 0;
  #heldBytes = 0;
  #lastRemote: Remote = { key: '', address: '', port: 0 };
  #socket: DatagramSocket | undefined;
  isAccepting = true;

  constructor(options: EndpointOptions) {
    this.#options = options;
    this.#resetKey = options.resetKey ?? randomBytes(32);
    this.#tokens = new AddressTokens(options.server?.tokenKey);
    if (options.server !== undefined) {
      this.#admission = new Admission(options.server.admission, options.server.retry);
    }
  }

  get connectionCount(): number {
    return this.#routes.size;
  }

  get halfOpenCount(): number {
    return this.#halfOpenCount;
  }

  get heldBytes(): number {
    return this.#heldBytes;
  }

  get routes(): IterableIterator<ConnectionRoute> {
    return this.#routes.values();
  }

  attach(socket: DatagramSocket): void {
    this.#socket = socket;
  }

  /** A datagram came. It is read at the end of this turn of the event loop, together with those beside it. */
  onDatagram(bytes: Uint8Array, address: string, port: number): void {
    this.counters.datagramsReceived++;
    if (this.#inbox.length >= MAX_INBOX_COUNT) {
      this.counters.inboxOverflows++;
      return;
    }
    this.#inbox.push({ bytes, remote: this.#remoteOf(address, port) });
    this.#planTurn();
  }

  #remoteOf(address: string, port: number): Remote {
    const last = this.#lastRemote;
    if (last.port === port && last.address === address) return last;
    this.#lastRemote = { key: `${address}/${port}`, address, port };
    return this.#lastRemote;
  }

  #planTurn(): void {
    if (this.#isTurnPlanned) return;
    this.#isTurnPlanned = true;
    setImmediate(() => this.#turn());
  }

  #turn(): void {
    this.#isTurnPlanned = false;
    const inbox = this.#inbox;
    this.#inbox = [];
    for (const { bytes, remote } of inbox) {
      const route = this.#routeFor(bytes, remote);
      if (route === undefined) continue;
      route.batch.push({ bytes, remote });
      this.#touch(route);
    }
    const touched = this.#touched;
    this.#touched = [];
    for (const route of touched) this.#serve(route);
  }

  #touch(route: ConnectionRoute): void {
    if (route.isTouched) return;
    route.isTouched = true;
    this.#touched.push(route);
  }

  #serve(route: ConnectionRoute): void {
    route.isTouched = false;
    const { connection, batch } = route;
    const nowMs = this.nowMs();
    if (batch.length > 0) {
      route.batch = [];
      connection.receive(batch, nowMs);
    }
    this.#flush(route, nowMs);
  }

  #flush(route: ConnectionRoute, nowMs: number): void {
    const { connection } = route;
    connection.flush(nowMs, ({ bytes, remote }) => this.#send(bytes, remote));
    route.listener?.onActivity();
    const { deadlineMs } = connection;
    if (deadlineMs !== Number.POSITIVE_INFINITY) route.arm(deadlineMs);
  }

  #onTimer(route: ConnectionRoute): void {
    const nowMs = this.nowMs();
    if (route.connection.deadlineMs <= nowMs) route.connection.onDeadline(nowMs);
    this.#flush(route, nowMs);
  }

  #send(bytes: Uint8Array, { address, port }: Remote): void {
    this.counters.datagramsSent++;
    this.#socket?.send(bytes, port, address);
  }

  #routeFor(bytes: Uint8Array, remote: Remote): ConnectionRoute | undefined {
    if (bytes.length === 0) return this.#stray();
    if (!isLongHeader(bytes[0]!)) {
      if (bytes.length <= LOCAL_CID_BYTES) return this.#stray();
      const route = this.#byCid.get(nameOf(bytes, 1, 1 + LOCAL_CID_BYTES));
      return route ?? this.#answerUnknown(bytes, remote);
    }
    const header = readInvariantHeader(bytes);
    if (header === undefined) return this.#stray();
    const { dcid } = header;
    const known =
      this.#byCid.get(nameOf(dcid, 0, dcid.length)) ?? this.#byInitial.get(initialKey(dcid, remote));
    if (header.version === 0) return this.#onVersionNegotiation(bytes, header, known);
    if (known !== undefined) return known;
    if (this.#options.server === undefined) return this.#stray();
    if (header.version !== QUIC_V1) return this.#negotiateVersion(bytes, header, remote);
    const long = readLongHeader(bytes);
    if (long?.type !== 'initial' || bytes.length < MIN_INITIAL_DATAGRAM_BYTES) return this.#stray();
    if (long.dcid.length < MIN_INITIAL_DCID_BYTES) return this.#stray();
    return this.#admit(long, remote);
  }

  #stray(): undefined {
    this.counters.straysDropped++;
    return undefined;
  }

  /** A packet of a connection that this endpoint does not know: perhaps one from before a restart. */
  #answerUnknown(bytes: Uint8Array, remote: Remote): undefined {
    const admission = this.#admission;
    const isLongEnough = bytes.length >= MIN_RESET_TRIGGER_BYTES;
    if (!isLongEnough || admission === undefined || !admission.mayAnswerStray(this.nowMs()))
      return this.#stray();
    const cid = bytes.subarray(1, 1 + LOCAL_CID_BYTES);
    this.counters.statelessResetsSent++;
    this.#send(encodeStatelessReset(resetTokenFor(this.#resetKey, cid), bytes.length, randomBytes), remote);
    return undefined;
  }

  #negotiateVersion(bytes: Uint8Array, header: InvariantHeader, remote: Remote): undefined {
    if (bytes.length < MIN_INITIAL_DATAGRAM_BYTES || !this.#admission!.mayAnswerStray(this.nowMs()))
      return this.#stray();
    const writer = new ByteWriter(64);
    encodeVersionNegotiation(writer, header, [QUIC_V1, GREASE_VERSION], randomBytes(1)[0]! & 0x7f);
    this.counters.versionNegotiationsSent++;
    this.#send(new Uint8Array(writer.bytes), remote);
    return undefined;
  }

  /** A client learns that the server does not speak its version; only an answer to its first packets counts. */
  #onVersionNegotiation(
    bytes: Uint8Array,
    header: InvariantHeader,
    route: ConnectionRoute | undefined,
  ): undefined {
    const versions = readVersionList(bytes, header);
    if (route === undefined || versions === undefined) return this.#stray();
    const { connection } = route;
    const isForUs = connection.role === 'client' && connection.isUnanswered && !versions.includes(QUIC_V1);
    if (!isForUs) return this.#stray();
    const list = versions.map((version) => `0x${version.toString(16)}`).join(', ');
    connection.abandon(new QuicError('ERR_QUIC_VERSION', `the server speaks only the versions ${list}`));
    return undefined;
  }

  #admit(header: LongHeader, remote: Remote): ConnectionRoute | undefined {
    const nowMs = this.nowMs();
    const token =
      header.token.length > 0 ? this.#tokens.read(header.token, remote.address, remote.port) : undefined;
    const isRetried = token?.kind === 'retry' && Buffer.from(token.retryScid).equals(header.dcid);
    const isProven = isRetried || token?.kind === 'new-token';
    const counts = { connections: this.#routes.size, halfOpen: this.#halfOpenCount };
    const verdict = this.isAccepting ? this.#admission!.judge(counts, isProven, nowMs) : 'refuse';
    if (verdict === 'accept') return this.#accept(header, remote, isProven, isRetried ? token : undefined);
    if (verdict === 'drop') this.counters.handshakesDropped++;
    else if (!this.#admission!.mayAnswerStray(nowMs)) this.counters.straysDropped++;
    else if (verdict === 'retry') this.#sendRetry(header, remote);
    else this.#refuse(header, remote);
    return undefined;
  }

  #sendRetry(header: LongHeader, remote: Remote): void {
    const scid = randomBytes(LOCAL_CID_BYTES);
    const { address, port } = remote;
    this.counters.retriesSent++;
    this.#send(
      encodeRetry({
        originalDcid: header.dcid,
        dcid: header.scid,
        scid,
        token: this.#tokens.makeRetryToken(address, port, header.dcid, scid),
        unused: scid[0]!,
      }),
      remote,
    );
  }

  /** CONNECTION_REFUSED in one packet, without any state. */
  #refuse(header: LongHeader, remote: Remote): void {
    const { scratch } = this;
    scratch.reset();
    const lengthOffset = writeLongHeader(scratch, {
      type: 'initial',
      dcid: header.scid,
      scid: header.dcid.subarray(0, MAX_CID_BYTES),
      token: new Uint8Array(0),
      packetNumberBytes: 1,
    });
    const numberOffset = scratch.length;
    scratch.u8(0);
    const headerEnd = scratch.length;
    const errorCode = TransportErrorCode.CONNECTION_REFUSED;
    writeConnectionClose(scratch, { isApplication: false, errorCode, frameType: 0, reason: '' });
    const end = scratch.length;
    scratch.zeros(TAG_BYTES);
    const packet = Buffer.from(scratch.bytes);
    packet.writeUInt16BE(0x4000 | (packet.length - numberOffset), lengthOffset);
    sealInPlace(packet, initialProtection(header.dcid).server, 0, numberOffset, headerEnd, end);
    this.counters.connectionsRefused++;
    this.#send(packet, remote);
  }

  #accept(
    header: LongHeader,
    remote: Remote,
    isPathValidated: boolean,
    retry: (AddressToken & { readonly kind: 'retry' }) | undefined,
  ): ConnectionRoute {
    const server = this.#options.server!;
    const route = new ConnectionRoute(this, (owner) => this.#onTimer(owner));
    const { cid, resetToken } = this.issueCid(route);
    const initialDcid = new Uint8Array(header.dcid);
    route.listener = server.onConnection(route);
    route.connection = new Connection({
      role: 'server',
      ids: {
        originalDcid: retry === undefined ? initialDcid : new Uint8Array(retry.originalDcid),
        initialDcid,
        localCid: cid,
        remoteCid: new Uint8Array(header.scid),
        retryScid: retry === undefined ? undefined : initialDcid,
      },
      remote,
      limits: this.#options.limits,
      host: route,
      nowMs: this.nowMs(),
      tls: server.tls(),
      isPathValidated,
      resetToken,
    });
    route.initialKey = initialKey(initialDcid, remote);
    this.#byInitial.set(route.initialKey, route);
    this.#routes.add(route);
    this.#halfOpenCount++;
    this.counters.handshakesStarted++;
    return route;
  }

  /** Begins a connection of a client. */
  dial(
    remote: Remote,
    listener: ConnectionListener,
    tls: Extract<ConnectionSetup, { role: 'client' }>['tls'],
    token: Uint8Array | undefined,
  ): ConnectionRoute {
    const route = new ConnectionRoute(this, (owner) => this.#onTimer(owner));
    route.listener = listener;
    const { cid } = this.issueCid(route);
    const originalDcid = randomBytes(LOCAL_CID_BYTES);
    route.connection = new Connection({
      role: 'client',
      ids: {
        originalDcid,
        initialDcid: originalDcid,
        localCid: cid,
        remoteCid: originalDcid,
        retryScid: undefined,
      },
      remote,
      limits: this.#options.limits,
      host: route,
      nowMs: this.nowMs(),
      tls,
      token,
    });
    this.#routes.add(route);
    this.#halfOpenCount++;
    this.requestFlush(route);
    return route;
  }

  // What routes ask for.

  nowMs(): number {
    return this.#options.nowMs();
  }

  random(byteLength: number): Uint8Array {
    return randomBytes(byteLength);
  }

  issueCid(route: ConnectionRoute): { cid: Uint8Array; resetToken: Uint8Array } {
    const cid = randomBytes(LOCAL_CID_BYTES);
    this.#byCid.set(nameOf(cid, 0, cid.length), route);
    return { cid, resetToken: resetTokenFor(this.#resetKey, cid) };
  }

  retireCid(cid: Uint8Array): void {
    this.#byCid.delete(nameOf(cid, 0, cid.length));
  }

  requestFlush(route: ConnectionRoute): void {
    this.#touch(route);
    this.#planTurn();
  }

  onEstablished(): void {
    this.#halfOpenCount--;
    this.counters.handshakesCompleted++;
  }

  onClosed(route: ConnectionRoute): void {
    if (!route.isEstablished) this.#halfOpenCount--;
  }

  onGone(route: ConnectionRoute): void {
    for (const cid of route.connection.localCids) this.retireCid(cid);
    // Not earlier: a copy of the client's first packet that comes late must not begin another handshake.
    if (route.initialKey !== undefined) this.#byInitial.delete(route.initialKey);
    this.#routes.delete(route);
  }

  newToken(remote: Remote): Uint8Array | undefined {
    return this.#options.server === undefined ? undefined : this.#tokens.makeNewToken(remote.address);
  }

  addHeldBytes(deltaBytes: number): boolean {
    this.#heldBytes += deltaBytes;
    return this.#heldBytes <= this.#options.maxHeldBytes;
  }
}

function nameOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.prototype.latin1Slice.call(bytes, start, end);
}

function initialKey(dcid: Uint8Array, remote: Remote): string {
  return `${remote.key}/${nameOf(dcid, 0, dcid.length)}`;
}

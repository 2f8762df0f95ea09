import { protocolError, TransportErrorCode } from '../errors.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter, varintLength } from './byte-writer.ts';

/** What each side declares in the handshake (RFC 9000, 18.2). Counts and sizes; times in milliseconds. */
export interface TransportParameters {
  originalDcid?: Uint8Array;
  maxIdleTimeoutMs?: number;
  statelessResetToken?: Uint8Array;
  maxUdpPayloadBytes?: number;
  initialMaxData?: number;
  initialMaxStreamDataBidiLocal?: number;
  initialMaxStreamDataBidiRemote?: number;
  initialMaxStreamDataUni?: number;
  initialMaxStreamsBidi?: number;
  initialMaxStreamsUni?: number;
  ackDelayExponent?: number;
  maxAckDelayMs?: number;
  disableActiveMigration?: boolean;
  preferredAddress?: Uint8Array;
  activeCidLimit?: number;
  initialScid?: Uint8Array;
  retryScid?: Uint8Array;
}

type Key = keyof TransportParameters;
type Kind = 'bytes' | 'varint' | 'flag';

const table: readonly (readonly [id: number, key: Key, kind: Kind])[] = [
  [0x00, 'originalDcid', 'bytes'],
  [0x01, 'maxIdleTimeoutMs', 'varint'],
  [0x02, 'statelessResetToken', 'bytes'],
  [0x03, 'maxUdpPayloadBytes', 'varint'],
  [0x04, 'initialMaxData', 'varint'],
  [0x05, 'initialMaxStreamDataBidiLocal', 'varint'],
  [0x06, 'initialMaxStreamDataBidiRemote', 'varint'],
  [0x07, 'initialMaxStreamDataUni', 'varint'],
  [0x08, 'initialMaxStreamsBidi', 'varint'],
  [0x09, 'initialMaxStreamsUni', 'varint'],
  [0x0a, 'ackDelayExponent', 'varint'],
  [0x0b, 'maxAckDelayMs', 'varint'],
  [0x0c, 'disableActiveMigration', 'flag'],
  [0x0d, 'preferredAddress', 'bytes'],
  [0x0e, 'activeCidLimit', 'varint'],
  [0x0f, 'initialScid', 'bytes'],
  [0x10, 'retryScid', 'bytes'],
];
const byId = new Map(table.map(([id, key, kind]) => [id, { key, kind }]));
const serverOnly: readonly Key[] = ['originalDcid', 'statelessResetToken', 'preferredAddress', 'retryScid'];

const invalid = (what: string): Error =>
  protocolError(TransportErrorCode.TRANSPORT_PARAMETER_ERROR, `transport parameters: ${what}`);

export function encodeTransportParameters(parameters: TransportParameters): Uint8Array {
  const writer = new ByteWriter(128);
  for (const [id, key] of table) {
    const value = parameters[key];
    if (value === undefined || value === false) continue;
    writer.varint(id);
    if (typeof value === 'number') {
      writer.varint(varintLength(value));
      writer.varint(value);
    } else if (value === true) {
      writer.varint(0);
    } else {
      writer.varint(value.length);
      writer.raw(value);
    }
  }
  return writer.bytes.slice();
}

/** Reads and checks the peer's parameters. Throws with TRANSPORT_PARAMETER_ERROR. Byte fields are copies. */
export function decodeTransportParameters(
  bytes: Uint8Array,
  sender: 'client' | 'server',
): TransportParameters {
  const reader = new ByteReader(bytes, invalid);
  const parameters: Record<string, unknown> = {};
  const seen = new Set<number>();
  while (reader.remaining > 0) {
    const id = reader.varint();
    const value = reader.take(reader.varint());
    if (seen.has(id)) throw invalid(`parameter ${id} twice`);
    seen.add(id);
    const known = byId.get(id);
    if (known !== undefined) parameters[known.key] = decodeValue(known.key, known.kind, value);
  }
  return checked(parameters, sender);
}

function decodeValue(key: Key, kind: Kind, value: Uint8Array): unknown {
  if (kind === 'bytes') return new Uint8Array(value);
  if (kind === 'flag') {
    if (value.length > 0) throw invalid(`${key} has a value`);
    return true;
  }
  const reader = new ByteReader(value, invalid);
  const number = reader.varint();
  if (reader.remaining > 0) throw invalid(`${key} has trailing bytes`);
  return number;
}

function checked(parameters: TransportParameters, sender: 'client' | 'server'): TransportParameters {
  const wrong = sender === 'client' && serverOnly.find((key) => parameters[key] !== undefined);
  if (wrong) throw invalid(`a client sent ${wrong}`);
  for (const key of ['originalDcid', 'initialScid', 'retryScid'] as const) {
    if ((parameters[key]?.length ?? 0) > 20) throw invalid(`${key} is longer than 20 bytes`);
  }
  const { statelessResetToken, maxUdpPayloadBytes, ackDelayExponent, maxAckDelayMs } = parameters;
  if (statelessResetToken !== undefined && statelessResetToken.length !== 16) {
    throw invalid('a stateless reset token that is not 16 bytes');
  }
  if (maxUdpPayloadBytes !== undefined && maxUdpPayloadBytes < 1200) {
    throw invalid(`max_udp_payload_size ${maxUdpPayloadBytes} is below 1200`);
  }
  if (ackDelayExponent !== undefined && ackDelayExponent > 20) throw invalid('ack_delay_exponent beyond 20');
  if (maxAckDelayMs !== undefined && maxAckDelayMs >= 2 ** 14) throw invalid('max_ack_delay beyond 2^14');
  if ((parameters.activeCidLimit ?? 2) < 2) throw invalid('active_connection_id_limit below 2');
  for (const key of ['initialMaxStreamsBidi', 'initialMaxStreamsUni'] as const) {
    if ((parameters[key] ?? 0) > 2 ** 60) throw invalid(`${key} beyond 2^60`);
  }
  if (parameters.preferredAddress !== undefined) checkPreferredAddress(parameters.preferredAddress);
  return parameters;
}

function checkPreferredAddress(bytes: Uint8Array): void {
  const reader = new ByteReader(bytes, invalid, 24);
  if (bytes.length < 24) throw invalid('a preferred_address that is too short');
  const cidBytes = reader.u8();
  if (cidBytes < 1 || cidBytes > 20) throw invalid('a preferred_address without a connection ID');
  reader.skip(cidBytes + 16);
  if (reader.remaining > 0) throw invalid('a preferred_address with trailing bytes');
}

import { LumberjackError } from './errors.ts';

interface Signature {
  readonly bytes: string;
  readonly protocol: string;
  readonly cure: string;
}

const TO_HTTP = 'An HTTP client or health check was pointed at this port: point it at an HTTP listener.';
const NO_PROXY = 'A load balancer sends the PROXY protocol: turn it off for this listener.';

/** What else than Lumberjack tends to reach a Lumberjack server, told by its first bytes. */
const CLIENT_SIGNATURES: readonly Signature[] = [
  {
    bytes: '\x16',
    protocol: 'TLS',
    cure: 'The client speaks TLS and this listener does not: turn TLS on here or off there.',
  },
  ...['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'CONNECT', 'TRACE', 'PATCH'].map((method) => ({
    bytes: `${method} `,
    protocol: 'HTTP',
    cure: TO_HTTP,
  })),
  { bytes: 'PRI * HTTP/2', protocol: 'HTTP', cure: TO_HTTP },
  { bytes: 'SSH-', protocol: 'SSH', cure: 'An SSH client or a port scanner connected: check its port.' },
  { bytes: 'PROXY ', protocol: 'PROXY v1', cure: NO_PROXY },
  { bytes: '\r\n\r\n\0\r\nQUIT\n', protocol: 'PROXY v2', cure: NO_PROXY },
];

/** What else than a Lumberjack server tends to answer a client. */
const SERVER_SIGNATURES: readonly Signature[] = [
  { bytes: '\x15', protocol: 'TLS', cure: 'The server wants TLS: give this client `tls`.' },
  { bytes: 'HTTP/', protocol: 'HTTP', cure: 'A web server answers: check host and port.' },
  { bytes: 'SSH-', protocol: 'SSH', cure: 'An SSH server answers: check host and port.' },
];

/** Enough first bytes to tell any of the known protocols from all others. */
export const LONGEST_SIGNATURE = 12;

/**
 * Names the protocol of a stream that does not start with a Lumberjack version byte. Undefined while the bytes so far
 * are the start of several known ones, so that the answer does not depend on how the stream was cut into chunks.
 */
export function foreignProtocolError(
  start: Uint8Array,
  sender: 'client' | 'server',
): LumberjackError | undefined {
  const text = String.fromCharCode(...start.subarray(0, LONGEST_SIGNATURE));
  const signatures = sender === 'client' ? CLIENT_SIGNATURES : SERVER_SIGNATURES;
  const candidates = signatures.filter(({ bytes }) => bytes.startsWith(text) || text.startsWith(bytes));
  const [first] = candidates;
  const byte = start[0] ?? 0;
  if (first === undefined) return versionError(byte, 0);
  if (candidates.some(({ protocol }) => protocol !== first.protocol)) return undefined;
  return new LumberjackError(
    'ERR_LUMBERJACK_FOREIGN_PROTOCOL',
    `The stream starts with ${describeByte(byte)}: this looks like ${first.protocol}, not Lumberjack. ${first.cure}`,
    { protocol: first.protocol, offset: 0, actual: byte },
  );
}

/** A frame starts with something else than '1' or '2'. */
export function versionError(byte: number, offset: number): LumberjackError {
  return new LumberjackError(
    'ERR_LUMBERJACK_FRAME_VERSION',
    `A frame starts with ${describeByte(byte)}, where '1' or '2' must stand: the peer does not speak Lumberjack, or ` +
      'an earlier frame declared a wrong length. Check what is at the other end.',
    { actual: byte, offset },
  );
}

/** A byte as a character and a number, for messages. */
export function describeByte(byte: number): string {
  const hex = `0x${byte.toString(16).padStart(2, '0')}`;
  return byte > 0x20 && byte < 0x7f ? `'${String.fromCharCode(byte)}' (${hex})` : hex;
}

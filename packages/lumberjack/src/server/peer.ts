import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Peer } from './api.ts';

/** Who is at the other end of a connection whose handshake, if any, is done. */
export function peerOf(socket: Socket): Peer {
  const peer = { address: socket.remoteAddress ?? '', port: socket.remotePort ?? 0 };
  const certificateSubject = certificateSubjectOf(socket);
  return certificateSubject === undefined ? peer : { ...peer, certificateSubject };
}

/** What an unverified certificate says is worth nothing, and is left out. */
function certificateSubjectOf(socket: Socket): string | undefined {
  if (!isTlsSocket(socket) || !socket.authorized) return undefined;
  return socket.getPeerX509Certificate()?.subject.replaceAll('\n', ', ');
}

/** Told by a property, not by the class: node:tls is 3 MB that a server without TLS does not load. */
export function isTlsSocket(socket: Socket): socket is TLSSocket {
  return 'encrypted' in socket;
}

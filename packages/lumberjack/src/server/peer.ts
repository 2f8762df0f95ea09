import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Peer } from './api.ts';

/** Who is at the other end of a connection whose handshake, if any, is done. */
export function peerOf(socket: Socket): Peer {
  const peer = { address: socket.remoteAddress ?? '', port: socket.remotePort ?? 0 };
  const certificateSubject = certificateSubjectOf(socket);
  return certificateSubject === undefined ? peer : { ...peer, certificateSubject };
}

/** What an unverified certificate says is worth nothing, and is left out. */
function certificateSubjectOf(socket: Socket): string | undefined {
  if (!(socket instanceof TLSSocket) || !socket.authorized) return undefined;
  return socket.getPeerX509Certificate()?.subject.replaceAll('\n', ', ');
}

import { channel } from 'node:diagnostics_channel';
import type { Channel } from 'node:diagnostics_channel';

/** `node:diagnostics_channel` channels of this package; each message is a plain object with the fields named here. */
export const diagnostics: Readonly<
  Record<'established' | 'closed' | 'stream' | 'smallReceiveBuffer', Channel>
> = {
  /** `{ connection }`: a handshake is done. */
  established: channel('logdrive:quic:established'),
  /** `{ connection, error }`: a connection ended. */
  closed: channel('logdrive:quic:closed'),
  /** `{ connection, stream }`: the peer opened a stream. */
  stream: channel('logdrive:quic:stream'),
  /** `{ wantedBytes, receiveBufferBytes }`: the kernel gives a smaller receive buffer than asked for. */
  smallReceiveBuffer: channel('logdrive:quic:small-receive-buffer'),
};

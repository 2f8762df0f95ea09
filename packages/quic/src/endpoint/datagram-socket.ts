import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import { QuicError } from '../errors.ts';

/** A bound UDP socket, as the endpoint needs it. */
export interface DatagramSocket {
  readonly address: { readonly address: string; readonly port: number };
  /** What the kernel keeps of datagrams that were not read yet. */
  readonly receiveBufferBytes: number;
  send(bytes: Uint8Array, port: number, address: string): void;
  close(): void;
}

export interface SocketOptions {
  readonly host: string;
  readonly port: number;
  /** Asked for; the kernel may give less. */
  readonly receiveBufferBytes: number;
  readonly reusePort: boolean;
  readonly onDatagram: (bytes: Uint8Array, address: string, port: number) => void;
  readonly onError: (error: Error) => void;
}

/** Binds a socket. Rejects with ERR_QUIC_SOCKET. `::` takes IPv4 too. */
export async function bindSocket(options: SocketOptions): Promise<DatagramSocket> {
  const isSix = isIPv6(options.host);
  const socket = createSocket({
    type: isSix ? 'udp6' : 'udp4',
    reusePort: options.reusePort,
    // Addresses are literal here: a look-up would cost a tick per datagram.
    lookup: (host, _family, callback) => callback(null, host, isSix ? 6 : 4),
  });
  await new Promise<void>((resolve, reject) => {
    const fail = (cause: Error): void => {
      const where = `${options.host} port ${options.port}`;
      reject(new QuicError('ERR_QUIC_SOCKET', `cannot bind ${where}: ${cause.message}`, { cause }));
    };
    socket.once('error', fail);
    socket.bind({ address: options.host, port: options.port }, () => {
      socket.off('error', fail);
      resolve();
    });
  });
  socket.on('message', (bytes, { address, port }) => options.onDatagram(bytes, address, port));
  socket.on('error', options.onError);
  askForBuffer(socket, options.receiveBufferBytes);
  return socketOver(socket);
}

function askForBuffer(socket: Socket, byteLength: number): void {
  try {
    socket.setRecvBufferSize(byteLength);
  } catch {
    // The kernel's limit holds: `receiveBufferBytes` tells what came of it.
  }
}

function socketOver(socket: Socket): DatagramSocket {
  const { address, port } = socket.address();
  let isClosed = false;
  return {
    address: { address, port },
    receiveBufferBytes: socket.getRecvBufferSize(),
    send(bytes, toPort, toAddress) {
      // A datagram that cannot leave is a lost datagram; recovery sends it again. A callback would cost a tick each.
      if (!isClosed) socket.send(bytes, toPort, toAddress);
    },
    close() {
      if (isClosed) return;
      isClosed = true;
      socket.close();
    },
  };
}

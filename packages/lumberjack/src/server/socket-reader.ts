/**
 * Reads a socket into memory of our choice. Node hands out fresh memory for each 64 KiB that arrive, and at some
 * gigabytes a second the misses of the processor's cache cost twice as much as the copy from the kernel. Sockets can be
 * given their read buffers (`onread`), but `net.Server` has no way to say so for the ones that it accepts. So the
 * accepted handle is moved to a socket that has it; where that is not possible (TLS, or a Node that changed), the
 * socket is read as usual.
 */
import { Socket } from 'node:net';
import { isTlsSocket } from './peer.ts';
import { BLOCK_BYTES, type ReceivePool } from './receive-pool.ts';

/** Takes `source[start…end)`. The source is a block of the pool if `isBlock`. */
export type OnBytes = (source: Uint8Array, length: number, isBlock: boolean) => void;

/** From here on a read is kept in the block that it was read into; less is copied out. */
const LEAST_BLOCK_FILL = BLOCK_BYTES / 4;

export class BlockReader {
  readonly #pool: ReceivePool;
  #block: Uint8Array;
  #onBytes: OnBytes | undefined;

  constructor(pool: ReceivePool) {
    this.#pool = pool;
    this.#block = pool.scratch;
  }

  /** The same connection on a socket that reads into the pool, or undefined where that cannot be. */
  adopt(accepted: Socket): Socket | undefined {
    const handle = takeHandle(accepted);
    if (handle === undefined) return undefined;
    const options: object = {
      handle,
      pauseOnCreate: true,
      allowHalfOpen: true,
      readable: true,
      writable: true,
      onread: {
        buffer: () => this.#block,
        callback: (length: number) => this.#onRead(length),
      },
    };
    const socket = new Socket(options);
    // The server counts connections by the sockets that it made.
    socket.once('close', () => accepted.destroy());
    return socket;
  }

  onBytes(callback: OnBytes): void {
    this.#onBytes = callback;
  }

  #onRead(length: number): boolean {
    const block = this.#block;
    // A full read is likely to be followed by another one. A quiet connection occupies no block.
    const isFull = length === block.length;
    this.#block = isFull ? this.#pool.take() : this.#pool.scratch;
    if (length < LEAST_BLOCK_FILL) {
      this.#onBytes?.(block.slice(0, length), length, false);
      if (block !== this.#pool.scratch) this.#pool.giveBack(block);
    } else if (block === this.#pool.scratch) {
      const copy = this.#pool.take();
      copy.set(length === block.length ? block : block.subarray(0, length));
      this.#onBytes?.(copy, length, true);
    } else {
      this.#onBytes?.(block, length, true);
    }
    return true;
  }
}

/** Detaches what the operating system's connection hangs on from `socket`. */
function takeHandle(socket: Socket): object | undefined {
  // A TLS socket reads through its own layers.
  if (isTlsSocket(socket)) return undefined;
  const holder: { _handle?: unknown } = socket as object;
  const handle = holder._handle;
  if (typeof handle !== 'object' || handle === null || !('useUserBuffer' in handle)) return undefined;
  holder._handle = null;
  return handle;
}

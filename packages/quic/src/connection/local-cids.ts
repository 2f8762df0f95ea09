import { protocolError, TransportErrorCode } from '../errors.ts';
import { FrameType } from '../packet/frame-type.ts';
import { writeNewConnectionId } from '../packet/frame-writer.ts';
import { ControlFrame } from '../streams/control-frame.ts';
import type { ControlQueue } from '../streams/control-frame.ts';

/** Where connection IDs come from: the endpoint routes them. */
export interface CidSource {
  issue(): { readonly cid: Uint8Array; readonly resetToken: Uint8Array };
  retire(cid: Uint8Array): void;
}

/** How many IDs the peer holds at a time, if it allows as many. */
const WANTED_COUNT = 4;
const FRAME_BYTES = 1 + 8 + 8 + 1 + 20 + 16;

/** The connection IDs that the peer may address this side with. */
export class LocalCids {
  readonly #source: CidSource;
  readonly #control: ControlQueue;
  readonly #active = new Map<number, Uint8Array>();
  #nextSequence = 1;

  constructor(source: CidSource, control: ControlQueue, first: Uint8Array) {
    this.#source = source;
    this.#control = control;
    this.#active.set(0, first);
  }

  get all(): IterableIterator<Uint8Array> {
    return this.#active.values();
  }

  /** Issues IDs up to what the peer takes; to be called when the handshake is done. */
  replenish(peerLimit: number): void {
    const wanted = Math.min(WANTED_COUNT, peerLimit);
    while (this.#active.size < wanted) {
      const sequence = this.#nextSequence++;
      const { cid, resetToken } = this.#source.issue();
      this.#active.set(sequence, cid);
      new ControlFrame(this.#control, FRAME_BYTES, (writer) => {
        if (!this.#active.has(sequence)) return false;
        writeNewConnectionId(writer, sequence, 0, cid, resetToken);
        return true;
      }).queue();
    }
  }

  /** RETIRE_CONNECTION_ID came, in a packet that was sent to `usedCid`. */
  onRetire(sequence: number, usedCid: Uint8Array, peerLimit: number): void {
    const { PROTOCOL_VIOLATION } = TransportErrorCode;
    const type = FrameType.RETIRE_CONNECTION_ID;
    if (sequence >= this.#nextSequence) {
      throw protocolError(PROTOCOL_VIOLATION, `connection ID ${sequence} was never issued`, type);
    }
    const cid = this.#active.get(sequence);
    if (cid === undefined) return;
    if (Buffer.from(cid).equals(usedCid)) {
      throw protocolError(PROTOCOL_VIOLATION, 'a packet retires the ID that it was sent to', type);
    }
    this.#active.delete(sequence);
    this.#source.retire(cid);
    this.replenish(peerLimit);
  }
}

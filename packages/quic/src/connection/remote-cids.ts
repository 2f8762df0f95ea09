import { timingSafeEqual } from 'node:crypto';
import { protocolError, TransportErrorCode } from '../errors.ts';
import { FrameType } from '../packet/frame-type.ts';
import { writeVarints } from '../packet/frame-writer.ts';
import { ControlFrame } from '../streams/control-frame.ts';
import type { ControlQueue } from '../streams/control-frame.ts';

interface RemoteCid {
  readonly sequence: number;
  readonly cid: Uint8Array;
  readonly resetToken: Uint8Array | undefined;
}

/** What we tell the peer as active_connection_id_limit. */
export const REMOTE_CID_LIMIT = 4;
/** Retirements that the peer has not acknowledged; a peer that causes more only wants our memory. */
const MAX_PENDING_RETIREMENTS = 32;

/** The connection IDs that this side may address the peer with. */
export class RemoteCids {
  readonly #control: ControlQueue;
  #current: RemoteCid;
  #spare: RemoteCid[] = [];
  #retirePriorTo = 0;
  #pendingRetirements = 0;

  constructor(control: ControlQueue, first: Uint8Array) {
    this.#control = control;
    this.#current = { sequence: 0, cid: first, resetToken: undefined };
  }

  get current(): Uint8Array {
    return this.#current.cid;
  }

  /** The peer's own choice of its first ID, from its first packet. */
  replaceFirst(cid: Uint8Array, resetToken?: Uint8Array): void {
    this.#current = { sequence: 0, cid, resetToken };
  }

  onNew(sequence: number, retirePriorTo: number, cid: Uint8Array, resetToken: Uint8Array): void {
    const type = FrameType.NEW_CONNECTION_ID;
    const known = [this.#current, ...this.#spare].find((entry) => entry.sequence === sequence);
    if (known !== undefined) {
      if (Buffer.from(known.cid).equals(cid)) return;
      throw protocolError(TransportErrorCode.PROTOCOL_VIOLATION, `connection ID ${sequence} twice`, type);
    }
    if (this.#current.cid.length === 0) {
      throw protocolError(TransportErrorCode.PROTOCOL_VIOLATION, 'a new ID beside one of zero length', type);
    }
    this.#retirePriorTo = Math.max(this.#retirePriorTo, retirePriorTo);
    if (sequence < this.#retirePriorTo) {
      this.#retire(sequence);
    } else {
      this.#spare.push({ sequence, cid: new Uint8Array(cid), resetToken: new Uint8Array(resetToken) });
      this.#spare.sort((a, b) => a.sequence - b.sequence);
    }
    this.#retireOld();
    if (this.#spare.length + 1 > REMOTE_CID_LIMIT) {
      throw protocolError(
        TransportErrorCode.CONNECTION_ID_LIMIT_ERROR,
        'more connection IDs than allowed',
        type,
      );
    }
  }

  #retireOld(): void {
    const old = this.#spare.filter(({ sequence }) => sequence < this.#retirePriorTo);
    for (const { sequence } of old) this.#retire(sequence);
    this.#spare = this.#spare.filter(({ sequence }) => sequence >= this.#retirePriorTo);
    if (this.#current.sequence < this.#retirePriorTo) this.switch();
  }

  /** Takes another ID, if there is one: after a change of path. */
  switch(): boolean {
    const next = this.#spare.shift();
    if (next === undefined) return false;
    this.#retire(this.#current.sequence);
    this.#current = next;
    return true;
  }

  #retire(sequence: number): void {
    this.#pendingRetirements++;
    if (this.#pendingRetirements > MAX_PENDING_RETIREMENTS) {
      throw protocolError(
        TransportErrorCode.CONNECTION_ID_LIMIT_ERROR,
        'the peer retires connection IDs faster than it acknowledges it',
        FrameType.NEW_CONNECTION_ID,
      );
    }
    const frame = new ControlFrame(
      this.#control,
      9,
      (writer) => {
        writeVarints(writer, FrameType.RETIRE_CONNECTION_ID, sequence);
        return true;
      },
      () => this.#pendingRetirements--,
    );
    frame.queue();
  }

  /** Whether a datagram that did not open ends with a reset token of the peer. */
  isResetToken(tail: Uint8Array): boolean {
    let isKnown = false;
    for (const { resetToken } of [this.#current, ...this.#spare]) {
      if (resetToken !== undefined && timingSafeEqual(resetToken, tail)) isKnown = true;
    }
    return isKnown;
  }
}

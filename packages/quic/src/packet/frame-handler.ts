/** The ranges of an ACK frame, newest first; one object is reused for every frame. */
export interface AckRanges {
  /** How many entries of the two lists count. */
  count: number;
  readonly smallest: number[];
  readonly largest: number[];
  /** As sent: to be scaled by the peer's ack_delay_exponent. */
  delay: number;
  /** ECN counts of an ACK_ECN frame, else `undefined`. */
  ecn: { readonly ect0: number; readonly ect1: number; readonly ce: number } | undefined;
}

/** Called once per frame, in order. Views are valid as long as the packet's plaintext. Throwing ends the packet. */
export interface FrameHandler {
  onAck(ranges: AckRanges): void;
  onResetStream(streamId: number, errorCode: number, finalSize: number): void;
  onStopSending(streamId: number, errorCode: number): void;
  onCrypto(offset: number, bytes: Uint8Array): void;
  onNewToken(token: Uint8Array): void;
  onStream(streamId: number, offset: number, bytes: Uint8Array, isLast: boolean): void;
  onMaxData(limit: number): void;
  onMaxStreamData(streamId: number, limit: number): void;
  onMaxStreams(isBidirectional: boolean, limit: number): void;
  onDataBlocked(limit: number): void;
  onStreamDataBlocked(streamId: number, limit: number): void;
  onStreamsBlocked(isBidirectional: boolean, limit: number): void;
  onNewConnectionId(sequence: number, retirePriorTo: number, cid: Uint8Array, resetToken: Uint8Array): void;
  onRetireConnectionId(sequence: number): void;
  onPathChallenge(payload: Uint8Array): void;
  onPathResponse(payload: Uint8Array): void;
  onConnectionClose(isApplication: boolean, errorCode: number, frameType: number, reason: Uint8Array): void;
  onHandshakeDone(): void;
}

import { CLOSE_KINDS, type CloseKind, REFUSE_KINDS, type RefuseKind, type ServerStatus } from './api.ts';

export type CountSnapshot = Pick<
  ServerStatus,
  | 'acceptedCount'
  | 'peakConnectionCount'
  | 'windowCount'
  | 'ackedWindowCount'
  | 'abandonedWindowCount'
  | 'lateSettleCount'
  | 'eventCount'
  | 'eventBytes'
  | 'receivedBytes'
  | 'sequenceGapCount'
  | 'keepaliveCount'
  | 'closed'
  | 'refused'
>;

/** What a server counts, since its start. */
export class Counters {
  acceptedCount = 0;
  peakConnectionCount = 0;
  windowCount = 0;
  ackedWindowCount = 0;
  abandonedWindowCount = 0;
  lateSettleCount = 0;
  eventCount = 0;
  eventBytes = 0;
  receivedBytes = 0;
  sequenceGapCount = 0;
  keepaliveCount = 0;
  readonly closed: Record<CloseKind, number> = zeroes(CLOSE_KINDS);
  readonly refused: Record<RefuseKind, number> = zeroes(REFUSE_KINDS);

  /** The counts as they are now, in an object that does not change. */
  snapshot(): CountSnapshot {
    return {
      acceptedCount: this.acceptedCount,
      peakConnectionCount: this.peakConnectionCount,
      windowCount: this.windowCount,
      ackedWindowCount: this.ackedWindowCount,
      abandonedWindowCount: this.abandonedWindowCount,
      lateSettleCount: this.lateSettleCount,
      eventCount: this.eventCount,
      eventBytes: this.eventBytes,
      receivedBytes: this.receivedBytes,
      sequenceGapCount: this.sequenceGapCount,
      keepaliveCount: this.keepaliveCount,
      closed: { ...this.closed },
      refused: { ...this.refused },
    };
  }
}

function zeroes<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}

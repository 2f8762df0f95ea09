/** What happened in a connection, in the words of qlog. */
export interface TraceEvent {
  readonly name:
    | 'packet_sent'
    | 'packet_received'
    | 'packet_dropped'
    | 'packet_lost'
    | 'metrics_updated'
    | 'key_updated'
    | 'parameters_set'
    | 'connection_closed'
    | 'path_updated';
  readonly timeMs: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

export type TraceSink = (event: TraceEvent) => void;

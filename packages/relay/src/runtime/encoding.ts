/** What the bytes of a value are: one JSON value, UTF-8 text, or anything. */
export type Encoding = 'json' | 'text' | 'binary';

/** Names of the record headers that the relay writes and reads. */
export const HEADER = {
  /** Encoding of this record, where it is not its topic's. */
  encoding: 'logdrive.encoding',
  /** Address and port of the client. */
  peer: 'logdrive.peer',
  /** Subject of the client's TLS certificate. */
  tlsSubject: 'logdrive.tls.subject',
  /** In the quarantine topic: why, one of a few fixed words. */
  reason: 'logdrive.quarantine.reason',
  /** In the quarantine topic: what the peer or the check said. */
  detail: 'logdrive.quarantine.detail',
  /** In the quarantine topic: the source or the sink, as `sources.NAME` or `sinks.NAME`. */
  component: 'logdrive.quarantine.component',
  /** In the quarantine topic: the topic it was meant for, or came from. */
  topic: 'logdrive.quarantine.topic',
  /** In the quarantine topic, for what came from the log: partition and offset there. */
  partition: 'logdrive.quarantine.partition',
  offset: 'logdrive.quarantine.offset',
} as const;

// Errors of messages. What the readers and writers throw is a `Fault`: cheap, without a place. Whoever runs them finds the
// place by walking the same bytes again with the schema in hand, and throws a `KafkaMessageError`.
import { KafkaProtocolError, type KafkaProtocolErrorCode } from '../records/errors.ts';

/** What is wrong, not yet where. Never leaves the package. */
export class Fault extends Error {
  readonly code: KafkaProtocolErrorCode;

  constructor(code: KafkaProtocolErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Thrown by a writer whose buffer is full; the codec makes a larger one and begins again. */
export class BufferFull extends Error {}

export interface Place {
  /** Kafka's name of the message, such as `FetchResponse`. */
  readonly messageName: string;
  readonly version: number;
  /** Such as `.responses[0].partitions[3].records`; empty for the message as a whole. */
  readonly path: string;
  /** From the start of the message's body; -1 when no byte is meant. */
  readonly byteOffset: number;
}

/** A message that cannot be read or written: the message, its version, the field's path, the byte, and the reason. */
export class KafkaMessageError extends KafkaProtocolError implements Place {
  readonly messageName: string;
  readonly version: number;
  readonly path: string;

  constructor(code: KafkaProtocolErrorCode, reason: string, place: Place, cause?: unknown) {
    super(code, '', place.byteOffset, cause);
    this.message = describe(reason, place);
    this.messageName = place.messageName;
    this.version = place.version;
    this.path = place.path;
  }
}

function describe(reason: string, { messageName, version, path, byteOffset }: Place): string {
  const where = [`${messageName} v${version}`, path, byteOffset < 0 ? '' : `at byte ${byteOffset}`];
  return `${where.filter((part) => part !== '').join(' ')}: ${reason}`;
}

/** Code and reason of anything that a reader or writer threw. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  return new Fault('ERR_KAFKA_INVALID_VALUE', error instanceof Error ? error.message : String(error));
}

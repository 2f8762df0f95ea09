// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
import {
  defineMessage,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ResponseHeader. */
export type ResponseHeaderVersion = 0 | 1;

export interface ResponseHeaderFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  correlationId: number;
}

export type ResponseHeader<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ResponseHeaderFields<V, I>,
  Unlimited
>;

function readResponseHeader(r: Reader, _v: number): ResponseHeader {
  const m = {
    correlationId: r.int32(),
  } satisfies ResponseHeaderFields<number, Int64> as unknown as ResponseHeader;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfResponseHeader: readonly string[] = ['correlationId'];

function writeResponseHeader(w: Writer, m: InitOf<ResponseHeader>, _v: number): void {
  w.fields(m, namesOfResponseHeader);
  w.int32(m.correlationId);
  w.tags(m.unknownTaggedFields);
}

interface ResponseHeaderShape extends MessageShape {
  readonly message: ResponseHeader<this['V'], this['I']>;
  readonly version: ResponseHeaderVersion;
}

/** Kafka's ResponseHeader: header, versions 0-1, flexible 1+. */
export const ResponseHeader: MessageCodec<ResponseHeaderShape> =
  /* @__PURE__ */ defineMessage<ResponseHeaderShape>({
    name: 'ResponseHeader',
    type: 'header',
    versions: '0-1',
    flexible: '1+',
    schema: `ResponseHeader
 correlationId int32 0+`,
    read: readResponseHeader,
    write: writeResponseHeader,
  });

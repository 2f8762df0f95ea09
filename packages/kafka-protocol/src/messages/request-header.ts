// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-2), 3.9.1 (version 0): run `npm run generate`, do not edit.
import {
  defineMessage,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of RequestHeader. */
export type RequestHeaderVersion = 0 | 1 | 2;

type V1Up = 1 | 2;

export interface RequestHeaderFields<_V extends number, _I extends Int64> {
  /** int16, versions 0+. */
  requestApiKey: number;
  /** int16, versions 0+. */
  requestApiVersion: number;
  /** int32, versions 0+. */
  correlationId: number;
  /** string, versions 1+, nullable 1+. */
  clientId: string | null;
}

export type RequestHeader<V extends number = number, I extends Int64 = Int64> = At<
  V,
  RequestHeaderFields<V, I>,
  { clientId: V1Up }
>;

function readRequestHeader(r: Reader, v: number): RequestHeader {
  const m = {
    requestApiKey: r.int16(),
    requestApiVersion: r.int16(),
    correlationId: r.int32(),
    clientId: v >= 1 ? r.legacyNullableString() : '',
  } satisfies RequestHeaderFields<number, Int64> as unknown as RequestHeader;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfRequestHeader: readonly string[] = [
  'requestApiKey',
  'requestApiVersion',
  'correlationId',
  'clientId',
];

function writeRequestHeader(w: Writer, m: InitOf<RequestHeader>, v: number): void {
  w.fields(m, namesOfRequestHeader);
  w.int16(m.requestApiKey);
  w.int16(m.requestApiVersion);
  w.int32(m.correlationId);
  if (v >= 1) {
    w.legacyNullableString(m.clientId);
  } else if (m.clientId !== undefined && m.clientId !== '') w.absent('clientId');
  w.tags(m.unknownTaggedFields);
}

interface RequestHeaderShape extends MessageShape {
  readonly message: RequestHeader<this['V'], this['I']>;
  readonly version: RequestHeaderVersion;
}

/** Kafka's RequestHeader: header, versions 0-2, flexible 2+. */
export const RequestHeader: MessageCodec<RequestHeaderShape> =
  /* @__PURE__ */ defineMessage<RequestHeaderShape>({
    name: 'RequestHeader',
    type: 'header',
    versions: '0-2',
    flexible: '2+',
    schema: `RequestHeader
 requestApiKey int16 0+
 requestApiVersion int16 0+
 correlationId int32 0+
 clientId string 1+ null=1+ legacy=2+`,
    read: readRequestHeader,
    write: writeRequestHeader,
  });

export { RELAY_ERROR_CODES, RelayError, type RelayErrorCode, type RelayErrorOptions } from './errors.ts';
export { startRelay, type Relay, type RelayOptions, type ReloadReport } from './relay.ts';
export {
  defineSink,
  defineSource,
  type ComponentSpec,
  type SinkSpec,
  type SourceSpec,
} from './runtime/component-spec.ts';
export type { Delivery, RefusedEvent } from './runtime/delivery.ts';
export type { Encoding } from './runtime/encoding.ts';
export type { Logger } from './runtime/logger.ts';
export type { RecordRun } from './runtime/record-run.ts';
export { builtInRegistry, type Registry } from './runtime/registry.ts';
export type { ComponentConfig, LogConfig, QuarantineConfig, RelayConfig } from './runtime/relay-config.ts';
export type {
  ComponentState,
  DrainReport,
  ErrorStatus,
  RelayState,
  RelayStatus,
  SinkPartitionStatus,
  SinkStatus,
  SourceStatus,
} from './runtime/relay-status.ts';
export type {
  AssignedPartition,
  Sink,
  SinkContext,
  SinkDetails,
  SinkLimits,
  WriteOptions,
} from './runtime/sink.ts';
export type { Gauge, Source, SourceContext, SourceDetails } from './runtime/source.ts';

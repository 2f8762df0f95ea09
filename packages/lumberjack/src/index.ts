export * from './codec/index.ts';
export { type Clock, systemClock } from './clock.ts';
export type {
  ClientStatus,
  ClientTlsOptions,
  ConnectOptions,
  LumberjackClient,
  Sendable,
} from './client/api.ts';
export {
  CLOSE_KINDS,
  type CloseKind,
  type CloseReason,
  type FailedConnection,
  type ListenOptions,
  type LumberjackConnection,
  type LumberjackServer,
  type LumberjackWindow,
  type PartsOptions,
  type Peer,
  REFUSE_KINDS,
  type RefuseKind,
  type ServerStatus,
  type ServerTlsOptions,
  type WindowHandle,
  type WindowPart,
  type WindowsOptions,
} from './server/api.ts';

export { connect } from './client/connect.ts';
export { listen } from './server/listen.ts';

import type { ConnectOptions, LumberjackClient } from './client/api.ts';
import type { ListenOptions, LumberjackServer } from './server/api.ts';

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

/** Binds and listens. Rejects with ERR_LUMBERJACK_LISTEN (say, a taken port) or ERR_LUMBERJACK_OPTION. */
export declare function listen(options?: ListenOptions): Promise<LumberjackServer>;
/** Connects. Rejects with ERR_LUMBERJACK_CONNECT, ERR_LUMBERJACK_ABORTED or ERR_LUMBERJACK_OPTION. */
export declare function connect(options?: ConnectOptions): Promise<LumberjackClient>;

import { type Channel, channel } from 'node:diagnostics_channel';

type ChannelName = 'connectionOpened' | 'connectionClosed' | 'connectionRefused' | 'windowReceived';

/** Published through `node:diagnostics_channel`, each with a plain object that names peer and connection. */
export const channels: Readonly<Record<ChannelName, Channel>> = {
  connectionOpened: channel('logdrive:lumberjack:connection-opened'),
  connectionClosed: channel('logdrive:lumberjack:connection-closed'),
  connectionRefused: channel('logdrive:lumberjack:connection-refused'),
  windowReceived: channel('logdrive:lumberjack:window-received'),
};

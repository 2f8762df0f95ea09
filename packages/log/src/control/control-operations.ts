import type { ControlRequest } from './control-channel.ts';
import type { ControlChannel } from './control-channel-server.ts';
import type { CursorTarget, EmbeddedLog } from '../embedded-log.ts';
import { LogError } from '../errors.ts';

/** What another process may ask of an open log through its control channel. */
export function serveControl(control: ControlChannel, log: EmbeddedLog): void {
  control.handle('log-status', async () => log.status());
  control.handle('cursor-list', async () => log.cursors());
  control.handle('cursor-set', async (request) => {
    const at = { topic: textOf(request, 'topic'), partition: wholeNumberOf(request, 'partition') };
    return { position: await log.setCursor(textOf(request, 'sink'), at, targetOf(request)) };
  });
  control.handle('cursor-remove', async (request) => ({
    removedCount: await log.removeCursor(textOf(request, 'sink')),
  }));
  control.handle('durable-end', async (request) => {
    return await log.offsets({
      topic: textOf(request, 'topic'),
      partition: wholeNumberOf(request, 'partition'),
    });
  });
  control.handleStream('durable-ends', (request, signal) => {
    const at = { topic: textOf(request, 'topic'), partition: wholeNumberOf(request, 'partition') };
    return durableEnds(log, at, signal);
  });
}

/** The durable end now and each time it moved, whatever happened in between. */
async function* durableEnds(
  log: EmbeddedLog,
  at: { topic: string; partition: number },
  signal: AbortSignal,
): AsyncGenerator<{ earliest: number; durableEnd: number }, void, undefined> {
  let offsets = await log.offsets(at);
  yield offsets;
  for (;;) {
    if (!(await log.waitBeyond(at, offsets.durableEnd, signal))) return;
    offsets = await log.offsets(at);
    yield offsets;
  }
}

function textOf(request: ControlRequest, key: string): string {
  const value = request[key];
  if (typeof value === 'string') return value;
  throw new LogError('ERR_LOG_INVALID_OPTION', `${request.op}: '${key}' must be a string`);
}

function wholeNumberOf(request: ControlRequest, key: string): number {
  const value = request[key];
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new LogError('ERR_LOG_INVALID_OPTION', `${request.op}: '${key}' must be a whole number`);
}

function targetOf(request: ControlRequest): CursorTarget {
  const { target } = request;
  if (target === 'earliest' || target === 'latest') return target;
  return wholeNumberOf(request, 'target');
}

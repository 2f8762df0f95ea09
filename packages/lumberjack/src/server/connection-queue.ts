import type { LumberjackConnection } from './api.ts';
import type { ServerConnection } from './connection.ts';

/** Hands out accepted connections. */
export class ConnectionQueue implements AsyncIterator<LumberjackConnection, undefined> {
  readonly #connections: ServerConnection[] = [];
  readonly #waiting: ((result: IteratorResult<LumberjackConnection, undefined>) => void)[] = [];
  #isOver = false;

  accept(connection: ServerConnection): void {
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#connections.push(connection);
    else waiting({ done: false, value: connection });
  }

  end(): void {
    this.#isOver = true;
    for (const resolve of this.#waiting.splice(0)) resolve({ done: true, value: undefined });
  }

  next(): Promise<IteratorResult<LumberjackConnection, undefined>> {
    const connection = this.#connections.shift();
    if (connection !== undefined) return Promise.resolve({ done: false, value: connection });
    if (this.#isOver) return Promise.resolve({ done: true, value: undefined });
    const { promise, resolve } = Promise.withResolvers<IteratorResult<LumberjackConnection, undefined>>();
    this.#waiting.push(resolve);
    return promise;
  }

  return(): Promise<IteratorResult<LumberjackConnection, undefined>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }
}

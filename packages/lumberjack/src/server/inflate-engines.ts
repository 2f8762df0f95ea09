import { InflateEngine } from './inflate-engine.ts';

/** Engines kept although nothing uses them now. */
const MOST_IDLE = 4;

/** The engines of a server, shared by its connections. */
export class InflateEngines {
  #idle: InflateEngine[] = [];

  /** An engine that cuts what it inflates into pieces of `pieceBytes`. */
  take(pieceBytes: number): InflateEngine {
    const index = this.#idle.findIndex((engine) => engine.pieceBytes === pieceBytes);
    const [found] = index < 0 ? [] : this.#idle.splice(index, 1);
    return found ?? new InflateEngine(pieceBytes);
  }

  /** Takes back an engine that came to the end of its stream. */
  giveBack(engine: InflateEngine): void {
    engine.reset();
    this.#idle.push(engine);
    // The one that was idle longest has a size that is out of use.
    if (this.#idle.length > MOST_IDLE) this.#idle.shift()?.close();
  }

  close(): void {
    for (const engine of this.#idle.splice(0)) engine.close();
  }
}

import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { once } from 'node:events';

/** What the relay does to datagrams, in both directions. Probabilities; times in milliseconds. */
export interface RelayWeather {
  readonly seed: number;
  readonly loss: number;
  readonly duplicate: number;
  readonly corrupt: number;
  /** Held back for `reorderMs`, so that others overtake. */
  readonly reorder: number;
  readonly reorderMs: number;
  readonly delayMs: number;
}

export const calmWeather: RelayWeather = {
  seed: 1,
  loss: 0,
  duplicate: 0,
  corrupt: 0,
  reorder: 0,
  reorderMs: 5,
  delayMs: 0,
};

export interface RelayCounts {
  forwarded: number;
  lost: number;
  duplicated: number;
  corrupted: number;
  reordered: number;
  rebound: number;
}

/** A UDP relay before one server: loses, repeats, changes, delays and reorders by a seed, and moves clients to other ports. */
export class UdpRelay implements AsyncDisposable {
  readonly counts: RelayCounts = {
    forwarded: 0,
    lost: 0,
    duplicated: 0,
    corrupted: 0,
    reordered: 0,
    rebound: 0,
  };
  weather: RelayWeather;
  /** Swallows everything while set. */
  isBlackHole = false;
  readonly #front: Socket;
  readonly #backs = new Map<string, Socket>();
  readonly #retired: Socket[] = [];
  readonly #timers = new Set<NodeJS.Timeout>();
  #state: number;

  constructor(front: Socket, target: { address: string; port: number }, weather: RelayWeather) {
    this.#front = front;
    this.weather = weather;
    this.#state = weather.seed >>> 0;
    front.on('message', (bytes, { address, port }) => {
      this.#pass(bytes, (copy) => this.#backFor(address, port).send(copy, target.port, target.address));
    });
  }

  static async start(
    target: { readonly address: string; readonly port: number },
    weather: Partial<RelayWeather> = {},
  ): Promise<UdpRelay> {
    const front = createSocket('udp4');
    front.bind(0, '127.0.0.1');
    await once(front, 'listening');
    return new UdpRelay(front, target, { ...calmWeather, ...weather });
  }

  get port(): number {
    return this.#front.address().port;
  }

  /** From now on every client comes to the server from another port, and from `address` if given. */
  rebind(address = '127.0.0.1'): void {
    for (const [client, old] of this.#backs) {
      this.counts.rebound++;
      // What is on its way to the old port still arrives: a client that only waits has to hear something to answer.
      this.#retired.push(old);
      this.#backs.set(client, this.#makeBack(client, address));
    }
  }

  #backFor(address: string, port: number): Socket {
    const client = `${address}/${port}`;
    const known = this.#backs.get(client);
    if (known !== undefined) return known;
    const back = this.#makeBack(client, '127.0.0.1');
    this.#backs.set(client, back);
    return back;
  }

  #makeBack(client: string, local: string): Socket {
    const [address, port] = client.split('/');
    const back = createSocket('udp4');
    back.bind(0, local);
    back.on('message', (bytes) => {
      this.#pass(bytes, (copy) => this.#front.send(copy, Number(port), address));
    });
    return back;
  }

  #pass(bytes: Uint8Array, send: (copy: Uint8Array) => void): void {
    const { loss, duplicate, corrupt, reorder, reorderMs, delayMs } = this.weather;
    const { counts } = this;
    if (this.isBlackHole || this.#random() < loss) {
      counts.lost++;
      return;
    }
    const copy = new Uint8Array(bytes);
    if (this.#random() < corrupt) {
      counts.corrupted++;
      copy[Math.floor(this.#random() * copy.length)]! ^= 1 << Math.floor(this.#random() * 8);
    }
    const isHeld = this.#random() < reorder;
    if (isHeld) counts.reordered++;
    counts.forwarded++;
    this.#later(delayMs + (isHeld ? reorderMs : 0), () => send(copy));
    if (this.#random() >= duplicate) return;
    counts.duplicated++;
    this.#later(delayMs, () => send(copy));
  }

  #later(delayMs: number, act: () => void): void {
    if (delayMs === 0) return act();
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      try {
        act();
      } catch {
        // The socket of a client that was moved: what was on its way is lost, as it would be behind a NAT.
      }
    }, delayMs);
    this.#timers.add(timer);
  }

  #random(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    for (const back of [...this.#backs.values(), ...this.#retired]) back.close();
    this.#front.close();
    await once(this.#front, 'close');
  }
}

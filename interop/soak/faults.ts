import { setTimeout as delay } from 'node:timers/promises';
import type { SeededRandom } from './random.ts';
import type { World } from './world.ts';

/** One thing that goes wrong, and is put right again when its promise resolves. */
export interface Fault {
  readonly name: string;
  apply(world: World, random: SeededRandom): Promise<void>;
}

const kills: readonly Fault[] = [
  {
    name: 'SIGKILL logdrive',
    async apply(world, random) {
      await world.relay.kill();
      await delay(random.between(0, 1000));
      await world.relay.launch();
    },
  },
  {
    name: 'SIGKILL receiver',
    async apply(world, random) {
      await world.receiver.kill();
      await delay(random.between(0, 2000));
      await world.restartReceiver();
    },
  },
  {
    name: 'SIGKILL logdrive and receiver',
    async apply(world, random) {
      await Promise.all([world.relay.kill(), world.receiver.kill()]);
      await delay(random.between(0, 500));
      await world.restartReceiver();
      await world.relay.launch();
    },
  },
];

function networkFaults(side: 'intake' | 'outlet'): Fault[] {
  const cut = (name: string, isReset: boolean): Fault => ({
    name: `${name} ${side}`,
    async apply(world) {
      world[side].cut(isReset);
    },
  });
  const stall: Fault = {
    name: `stall ${side}`,
    async apply(world, random) {
      world[side].stall();
      await delay(random.between(200, 6000));
      if (random.next() < 0.5) world[side].cut(true);
      world[side].resume();
    },
  };
  return [cut('reset', true), cut('close', false), stall];
}

/** Everything that a soak does to the world. */
export const faults: readonly Fault[] = [...kills, ...networkFaults('intake'), ...networkFaults('outlet')];

// go-lumber clients → fault proxy → logdrive → fault proxy → go-lumber server, while logdrive and the receiver are killed and
// the network is cut and stalled at random. An oracle that knows only the clients' and receivers' journals then says what was
// lost, duplicated or reordered. `soak.ts [--minutes N] [--seed N] [--rate EVENTS_PER_SECOND] [--keep]`; exit 1 on a violation.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { missingTools } from './peers/toolchain.ts';
import { readArrivals } from './soak/arrivals.ts';
import { faults } from './soak/faults.ts';
import { readObligations } from './soak/obligations.ts';
import { SeededRandom } from './soak/random.ts';
import { judge, type Verdict } from './soak/verdict.ts';
import { World } from './soak/world.ts';

/** After the faults stop everything acknowledged must arrive; this long without a further event is a standstill. */
const standstillMs = 45_000;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '2' },
    seed: { type: 'string' },
    rate: { type: 'string', default: '10000' },
    keep: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));

async function breakThings(
  world: World,
  random: SeededRandom,
  untilMs: number,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  while (performance.now() < untilMs) {
    await delay(random.between(300, 2500));
    const fault = random.pick(faults);
    await fault.apply(world, random);
    counts.set(fault.name, (counts.get(fault.name) ?? 0) + 1);
  }
  return counts;
}

/** Waits until the sink has nothing left to deliver, that is: everything in the log was acknowledged by the receiver. */
async function settled(world: World): Promise<void> {
  let lag = Number.POSITIVE_INFINITY;
  for (let quietSinceMs = performance.now(); ; await delay(100)) {
    const { lagRecords } = (await world.relay.status()).sinks.receiver!;
    if (lagRecords === 0) return;
    if (lagRecords < lag) quietSinceMs = performance.now();
    if (performance.now() - quietSinceMs > standstillMs) {
      throw new Error(`standstill: ${lagRecords} events stay undelivered\n${world.relay.said}`);
    }
    lag = Math.min(lag, lagRecords);
  }
}

async function quarantinedCount(world: World): Promise<number> {
  const { partitions } = (await world.relay.status()).log;
  return partitions.find(({ topic }) => topic === 'quarantine')?.durableEnd ?? 0;
}

async function soak(folder: string): Promise<Verdict> {
  await using world = await World.start(folder, seed, Number(values.rate));
  const random = new SeededRandom(seed);
  const counts = await breakThings(world, random, performance.now() + Number(values.minutes) * 60_000);
  const sent = await world.sender.ask('stop');
  await settled(world);
  const quarantined = await quarantinedCount(world);
  const status = await world.relay.stop();
  console.log(`faults: ${[...counts].map(([name, count]) => `${name} ×${count}`).join(', ')}`);
  console.log('clients:', sent);
  const obligations = await readObligations(world.sentJournal);
  const { clients, altered } = await readArrivals(world.journals);
  const verdict = judge(obligations, clients, altered);
  const violations = [...verdict.violations];
  if (status !== 0) violations.unshift(`exit status ${status} after SIGTERM`);
  if (quarantined > 0) violations.unshift(`${quarantined} events in quarantine, though every event is good`);
  return { ...verdict, violations };
}

const missing = await missingTools(['go']);
if (missing.length > 0) {
  console.log(`skipped soak: this machine has no ${missing.join(', no ')}`);
} else {
  console.log(`soak: ${values.minutes} minutes, --seed ${seed}`);
  const folder = await mkdtemp(join(tmpdir(), 'logdrive-soak-'));
  let isClean = false;
  try {
    const { violations, ...figures } = await soak(folder);
    console.log(figures);
    for (const violation of violations) console.error(`VIOLATION ${violation}`);
    isClean = violations.length === 0;
  } finally {
    if (values.keep) console.log(`kept ${folder}`);
    else await rm(folder, { recursive: true, force: true });
  }
  console.log(isClean ? 'passed: nothing lost, nothing reordered, every duplicate explained' : 'FAILED');
  process.exitCode = isClean ? 0 : 1;
}

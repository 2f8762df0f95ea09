// Measures peers and logdrive side by side in one run. `run.ts [lumberjack|end-to-end|idle …] [--quick] [--write]`:
// `--quick` only shows that the benchmarks run; `--write` puts the sections into docs/benchmarks.md.
import { availableParallelism, cpus, release, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { missingTools } from '../interop/peers/toolchain.ts';
import { run } from '../interop/peers/command.ts';
import { writeSection } from './measure/document.ts';
import type { Benchmark, Effort } from './suites/suite.ts';

const benchmarks: Readonly<Record<string, () => Promise<Benchmark>>> = {
  lumberjack: async () => (await import('./suites/lumberjack.ts')).lumberjack,
  'end-to-end': async () => (await import('./suites/end-to-end.ts')).endToEnd,
  idle: async () => (await import('./suites/idle.ts')).idleCost,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
    'backlog-gib': { type: 'string', default: '10' },
  },
});

const effort: Effort = values.quick
  ? { isQuick: true, rounds: 1, seconds: 0.5, warmupSeconds: 0.3, backlogBytes: 32 * 2 ** 20 }
  : {
      isQuick: false,
      rounds: Number(values.rounds),
      seconds: Number(values.seconds),
      warmupSeconds: 1,
      backlogBytes: Number(values['backlog-gib']) * 2 ** 30,
    };

async function machine(): Promise<string> {
  const version = async (command: string, ...args: string[]): Promise<string> =>
    (await run(command, args).catch(() => `no ${command}`)).trim();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const rust = await version('cargo', '--version');
  const go = await version('go', 'version');
  const processor = cpus()[0]?.model ?? 'unknown processor';
  return `${availableParallelism()} cores (${processor}), ${memory}, Linux ${release()}; Node ${process.versions.node}, ${go}, ${rust}`;
}

const names = positionals.length > 0 ? positionals : Object.keys(benchmarks);
for (const name of names) {
  const load = benchmarks[name];
  if (load === undefined)
    throw new Error(`no benchmark is called ${name}: ${Object.keys(benchmarks).join(', ')}`);
  const { title, needs, run: measure } = await load();
  const missing = await missingTools(needs);
  if (missing.length > 0) {
    console.log(`skipped ${name}: this machine has no ${missing.join(', no ')}`);
    continue;
  }
  const startMs = performance.now();
  const body = await measure(effort);
  const rounds = `${effort.rounds} round${effort.rounds > 1 ? 's' : ''} of ${effort.seconds} s, medians`;
  const head = `## ${title}\n\n${new Date().toISOString().slice(0, 10)}, ${await machine()}. ${rounds}.`;
  console.log(`\n${head}\n\n${body}\n`);
  console.log(`${name} took ${((performance.now() - startMs) / 1000).toFixed(0)} s`);
  if (values.write) await writeSection(name, `${head}\n\n${body}`);
}

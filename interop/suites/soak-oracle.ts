// The soak's oracle on journals with known faults: it must find each of them, and nothing in a clean run.
import { deepEqual, match } from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventText, readArrivals } from '../soak/arrivals.ts';
import { readObligations } from '../soak/obligations.ts';
import { judge, type Verdict } from '../soak/verdict.ts';
import type { Suite } from './suite.ts';

interface Case {
  readonly name: string;
  readonly sent: string;
  readonly received: readonly string[];
  readonly expected: Partial<Verdict>;
  readonly violation?: RegExp;
}

const event = (number: number): string => eventText('c0', number);
const lines = (...all: readonly (string | number)[]): string =>
  all.map((line) => `${typeof line === 'number' ? event(line) : line}\n`).join('');

const once = 'sent c0 0 3\nacked c0 3\n';
const cases: readonly Case[] = [
  { name: 'clean', sent: once, received: [lines('# a', 0, 1, 2)], expected: { arrived: 3, lost: 0 } },
  {
    name: 'not acknowledged',
    sent: 'sent c0 0 3\n',
    received: [lines('# a', 0)],
    expected: { arrived: 1, lost: 0 },
  },
  {
    name: 'lost',
    sent: once,
    received: [lines('# a', 0, 2)],
    expected: { lost: 1 },
    violation: /c0 1: .*lost/,
  },
  { name: 'all lost', sent: once, received: [], expected: { lost: 3 }, violation: /lost/ },
  {
    name: 'reordered',
    sent: once,
    received: [lines('# a', 0, 2, 1)],
    expected: { reordered: 1 },
    violation: /order/,
  },
  {
    name: 'altered',
    sent: once,
    received: [lines('# a', 0, event(1).replace('"pad"', '"pat"'), 1, 2)],
    expected: { lost: 0 },
    violation: /altered/,
  },
  {
    name: 'resent by the sink over a new connection',
    sent: once,
    received: [lines('# a', 0, 1, '# b', 1, 2)],
    expected: { resentBySink: 1, resentByClient: 0 },
  },
  {
    name: 'resent by the client',
    sent: `sent c0 0 3\n${once}`,
    received: [lines('# a', 0, 1, 0, 1, 2)],
    expected: { resentBySink: 0, resentByClient: 2 },
  },
  {
    name: 'duplicated without a reason',
    sent: once,
    received: [lines('# a', 0, 1, 1, 2)],
    expected: { resentByClient: 1 },
    violation: /2 copies on one connection/,
  },
  {
    name: 'a receiver killed while it wrote',
    sent: once,
    received: [lines('# a', 0) + event(1).slice(0, 20), lines('# b', 1, 2)],
    expected: { arrived: 3, lost: 0, resentBySink: 0 },
  },
  {
    name: 'never sent',
    sent: 'sent c0 0 1\nacked c0 1\n',
    received: [lines('# a', 0, 1)],
    expected: {},
    violation: /never sent/,
  },
];

async function check(folder: string, { name, sent, received, expected, violation }: Case): Promise<void> {
  await writeFile(join(folder, 'sent'), sent);
  const paths = received.map((_, i) => join(folder, `received-${i}`));
  for (const [i, text] of received.entries()) await writeFile(paths[i]!, text);
  const { clients, altered } = await readArrivals(paths);
  const verdict = judge(await readObligations(join(folder, 'sent')), clients, altered);
  const figures = Object.fromEntries(
    Object.keys(expected).map((key) => [key, verdict[key as keyof Verdict]]),
  );
  deepEqual(figures, expected, name);
  if (violation === undefined) deepEqual(verdict.violations, [], name);
  else match(verdict.violations.join('\n'), violation, name);
}

/** The suite. */
export const soakOracle: Suite = {
  needs: [],
  async run(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'logdrive-oracle-'));
    try {
      for (const each of cases) await check(folder, each);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    return `${cases.length} histories judged as they must be`;
  },
};

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { describe, test } from 'node:test';
import { FakeClock } from '@logdrive/testkit/fake-clock';
import { SimulatedFileSystem } from '@logdrive/testkit/simulated-file-system';
import { connectControl, logEvents, openLog } from '../src/index.ts';
import { temporaryDirectory } from './log-directory.ts';
import { AT, filler, overwrite, values } from './log-fixtures.ts';

/** Names of the events that happen while `body` runs. */
async function eventsOf(body: () => Promise<void>): Promise<Set<string>> {
  const seen = new Set<string>();
  const names = Object.keys(logEvents).map((name) => `logdrive:log:${name}`);
  const listener = (_message: unknown, name: string | symbol): void => void seen.add(String(name));
  for (const name of names) subscribe(name, listener);
  try {
    await body();
  } finally {
    for (const name of names) unsubscribe(name, listener);
  }
  return seen;
}

describe('what happens in a log', () => {
  test('is published on diagnostics channels', async () => {
    const seen = await eventsOf(async () => {
      const fileSystem = new SimulatedFileSystem();
      const clock = new FakeClock();
      const options = { dir: '/log', fileSystem, clock, segmentBytes: 1024, minFreeBytes: 0 };
      const log = await openLog({ ...options, topics: { logs: { retention: { bytes: 0 } } } });
      for (let index = 0; index < 3; index++) await log.append(AT, filler(1, 800));
      clock.advance(60_000);
      await fileSystem.idle();
      fileSystem.inject({ operation: 'write', path: /\.log$/, effect: { kind: 'error', code: 'ENOSPC' } });
      const waiting = log.append(AT, values('a'));
      await fileSystem.idle();
      clock.advance(1000);
      await waiting;
      await log.close();
      for (const name of await fileSystem.list('/log/logs-0')) {
        const path = `/log/logs-0/${name}`;
        if (name === 'state') await overwrite(fileSystem, path, 0, Buffer.alloc(1024));
        if (name.endsWith('.log'))
          await overwrite(fileSystem, path, (await fileSystem.sizeOf(path))!, Buffer.from('torn'));
      }
      await (await openLog(options)).close();
    });
    assert.deepEqual(
      [...seen].toSorted(),
      ['delete', 'pause', 'quarantine', 'recovered', 'resume', 'roll', 'sync', 'warning'].map(
        (name) => `logdrive:log:${name}`,
      ),
    );
  });
});

test('the operations of the control channel are those that the documentation lists', async () => {
  await using dir = await temporaryDirectory();
  await using log = await openLog({ dir: dir.path });
  assert.ok(log.control);
  await using client = await connectControl(dir.path);
  const error = await client.request('no-such-operation').then(
    () => assert.fail('it exists'),
    (thrown: Error) => thrown,
  );
  const known = /it has (.*)$/.exec(error.message)![1]!.split(', ');
  const text = await readFile(new URL('../../../docs/log-format.md', import.meta.url), 'utf8');
  const table = text.slice(text.indexOf('## Control channel'));
  const documented = [...table.matchAll(/^\| *`([a-z-]+)` *\|/gm)].map(([, name]) => name!);
  assert.deepEqual([...documented, 'identify'].toSorted(), known.toSorted());
});

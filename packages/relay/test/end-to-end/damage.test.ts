import assert from 'node:assert/strict';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { blameLine } from '../../src/serve/blame.ts';
import { logdrive } from '../cli/logdrive-process.ts';
import { sinkConfig, sourceConfig } from '../support/contexts.ts';
import { recordingLogger, temporaryDirectory } from '../support/environment.ts';
import { dial, eventually, events, relayOf } from '../support/world.ts';

/** Changes a byte in the middle of the second batch of a segment. */
async function damageSecondBatch(path: string): Promise<void> {
  const bytes = await readFile(path);
  const second = 12 + bytes.readInt32BE(8);
  const middle = second + Math.floor((12 + bytes.readInt32BE(second + 8)) / 2);
  const file = await open(path, 'r+');
  await file.write(Buffer.from([bytes[middle]! ^ 0xff]), 0, 1, middle);
  await file.close();
}

test('a batch that is damaged in the middle of the log: its sink and `log cat` say what they leave out', async () => {
  await using directory = await temporaryDirectory();
  const data = join(directory.path, 'data');
  const log = { dir: data };
  const sources = { beats: sourceConfig('lumberjack', { listen: '127.0.0.1:0' }) };
  {
    await using writer = await relayOf({ log, sources });
    await using client = await dial(writer);
    for (const at of [0, 10, 20]) await client.send(events(at, at + 10));
  }
  await damageSecondBatch(join(data, 'logs-0', '00000000000000000000.log'));

  const { logger, lines } = recordingLogger();
  const path = join(directory.path, 'copy.log');
  const kept = [...events(0, 10), ...events(20, 30)].map((text) => `${text}\n`).join('');
  {
    await using relay = await relayOf(
      { log, sources, sinks: { copy: sinkConfig('file', { path }) } },
      { logger },
    );
    await eventually(() => relay.status().sinks['copy']?.lagRecords === 0, 'delivery');
    assert.equal(await readFile(path, 'utf8'), kept);
    assert.deepEqual(relay.status().sinks['copy']?.discarded, { damaged: 10 });
    assert.match(blameLine(relay.status()), /Sink copy dropped events: damaged × 10/);
    const told = lines.filter((line) => line.includes('damaged'));
    assert.equal(told.length, 2, lines.join('\n'));
    assert.match(
      told[0]!,
      /^warn : \d+ B at \d+ of .*0000\.log are damaged \(checksum\) and left out; kept in .*quarantine\//,
    );
    assert.match(told[1]!, /^warn sinks\.copy: passes over offsets 10 to 19 of logs-0: damaged in the log/);
  }

  const damaged =
    'logdrive: offsets 10 to 19 of logs-0 are damaged and left out; `logdrive log verify` says where\n';
  for (const command of ['cat', 'export']) {
    const args = ['log', command, '--data-dir', data];
    const { status, stdout, stderr } = await logdrive(args, { cwd: directory.path });
    assert.equal(status, 1);
    assert.equal(stdout.trimEnd().split('\n').length, 20);
    assert.equal(stderr, `${damaged}logdrive: 10 records could not be read\n`);
  }
  const whole = await logdrive(['log', 'cat', '--from', '20', '--data-dir', data], { cwd: directory.path });
  assert.deepEqual([whole.status, whole.stderr], [0, '']);
});

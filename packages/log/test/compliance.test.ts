import { logCompliance, type LogUnderTest } from '@logdrive/testkit/log-compliance';
import { SimulatedFileSystem } from '@logdrive/testkit/simulated-file-system';
import { type LogOptions, openLog } from '../src/index.ts';
import { temporaryDirectory } from './log-directory.ts';

async function subject(options: LogOptions, dispose: () => Promise<void>): Promise<LogUnderTest> {
  let log = await openLog(options);
  return {
    log,
    reopen: async () => {
      await log.close();
      log = await openLog(options);
      return log;
    },
    [Symbol.asyncDispose]: async () => {
      await log.close();
      await dispose();
    },
  };
}

logCompliance('the embedded log on a real file system', async () => {
  const dir = await temporaryDirectory();
  return await subject({ dir: dir.path }, async () => dir[Symbol.asyncDispose]());
});

logCompliance('the embedded log in tiny segments, read from its files', async () => {
  const fileSystem = new SimulatedFileSystem();
  const options = { dir: '/log', fileSystem, segmentBytes: 1024, indexIntervalBytes: 0, recentBytes: 0 };
  return await subject(options, async () => undefined);
});

logCompliance('the embedded log with compression', async () => {
  const fileSystem = new SimulatedFileSystem();
  const topics = { t: { compression: 'zstd' } } as const;
  return await subject({ dir: '/log', fileSystem, topics, recentBytes: 0 }, async () => undefined);
});

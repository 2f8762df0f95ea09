import { readFile, stat, statfs } from 'node:fs/promises';
import { availableParallelism, freemem, release, totalmem } from 'node:os';
import { createServer } from 'node:net';
import { connectControl } from '@logdrive/log';
import { formatAddress, isAddress } from '../config/address.ts';
import type { Address } from '../config/address.ts';
import { loadConfig } from '../config/load-config.ts';
import { formatProblem } from '../config/problem.ts';
import type { LogdriveConfig } from '../config/root-schema.ts';
import { codeOf, messageOf } from '../errors.ts';
import { formatBytes } from '../serve/human.ts';
import { failed } from './exit.ts';
import { VERSION } from './version.ts';

export interface DoctorOptions {
  readonly config?: string;
  readonly dataDir?: string;
}

interface Finding {
  readonly topic: string;
  readonly text: string;
  readonly isBad?: boolean;
}

/** `logdrive doctor`: what a report of a problem needs, without any value of the config; exit 1 when something is wrong. */
export async function examine(options: DoctorOptions): Promise<void> {
  const findings: Finding[] = [...machine(), ...(await receiveBuffers())];
  const { config, problems } = await loadConfig({ file: options.config, dataDir: options.dataDir });
  if (problems)
    findings.push(...problems.map((one) => ({ topic: 'config', text: formatProblem(one), isBad: true })));
  if (config) {
    const { sources, sinks } = config;
    const types = (components: LogdriveConfig['sources']): string =>
      Object.values(components)
        .map((component) => component.type)
        .join(', ') || 'none';
    findings.push({ topic: 'config', text: `ok; sources: ${types(sources)}; sinks: ${types(sinks)}` });
    const holder = await holderOf(config.log.dir);
    findings.push(...(await directory(config.log.dir)), holder.finding);
    findings.push(...(await ports(config, holder.isHeld)));
  }
  for (const { topic, text, isBad } of findings) {
    process.stdout.write(`${isBad ? '!' : ' '} ${topic.padEnd(10)} ${text}\n`);
  }
  const badCount = findings.filter((finding) => finding.isBad).length;
  if (badCount > 0)
    throw failed(`logdrive: ${badCount} ${badCount === 1 ? 'thing is' : 'things are'} wrong, marked !`);
}

function machine(): Finding[] {
  return [
    {
      topic: 'versions',
      text: `logdrive ${VERSION}, Node ${process.version}, ${process.platform} ${process.arch} ${release()}`,
    },
    {
      topic: 'machine',
      text: `${availableParallelism()} cores, ${formatBytes(freemem())} of ${formatBytes(totalmem())} memory free, ${process.env['UV_THREADPOOL_SIZE'] ?? '4'} pool threads`,
    },
  ];
}

async function receiveBuffers(): Promise<Finding[]> {
  try {
    const text = await readFile('/proc/sys/net/core/rmem_max', 'utf8');
    return [
      { topic: 'network', text: `receive buffers up to ${formatBytes(Number(text))} (net.core.rmem_max)` },
    ];
  } catch {
    // Not Linux: the limit has no such name.
    return [];
  }
}

async function directory(dir: string): Promise<Finding[]> {
  try {
    const { mode, uid } = await stat(dir);
    const { bavail, bsize, type } = await statfs(dir);
    const rights = (mode & 0o777).toString(8);
    const text = `${dir}: ${formatBytes(bavail * bsize)} free, mode ${rights}, owner ${uid}, file system type 0x${type.toString(16)}`;
    return [{ topic: 'directory', text }];
  } catch (error) {
    const isNew = codeOf(error) === 'ENOENT';
    return [
      {
        topic: 'directory',
        text: isNew ? `${dir}: not there yet` : `${dir}: ${messageOf(error)}`,
        isBad: !isNew,
      },
    ];
  }
}

async function holderOf(dir: string): Promise<{ readonly isHeld: boolean; readonly finding: Finding }> {
  try {
    await using control = await connectControl(dir);
    const { pid, version, startTimeMs } = control.holder;
    const text = `held by pid ${pid}, logdrive ${version}, since ${new Date(startTimeMs).toISOString()}`;
    return { isHeld: true, finding: { topic: 'relay', text } };
  } catch (error) {
    const isFree = codeOf(error) === 'ERR_LOG_NOT_RUNNING' || codeOf(error) === 'ENOENT';
    return {
      isHeld: false,
      finding: { topic: 'relay', text: isFree ? 'not running' : messageOf(error), isBad: !isFree },
    };
  }
}

/** Whether each address can be bound; while a relay runs, that it cannot is what one expects. */
async function ports(config: LogdriveConfig, isRunning: boolean): Promise<Finding[]> {
  const listens = Object.values(config.sources).map((source) => source['listen']);
  const addresses = [...listens, config.serve.http?.listen].filter(isAddress);
  return Promise.all(addresses.map((address) => examinePort(address, isRunning)));
}

async function examinePort(address: Address, isRunning: boolean): Promise<Finding> {
  const code = await bindCode(address);
  const name = formatAddress(address);
  if (code === undefined) return { topic: 'port', text: `${name} is free` };
  if (code === 'EADDRINUSE' && isRunning)
    return { topic: 'port', text: `${name} is in use (the relay runs)` };
  return { topic: 'port', text: `${name} cannot be bound: ${code}`, isBad: true };
}

function bindCode({ host, port }: Address): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  const server = createServer();
  server.once('error', (error) => resolve(codeOf(error) ?? messageOf(error)));
  server.listen(port, host, () => server.close(() => resolve(undefined)));
  return promise;
}

import { resolve } from 'node:path';
import { formatAddress } from '../config/address.ts';
import type { LogdriveConfig } from '../config/root-schema.ts';
import type { Logger } from '../runtime/logger.ts';
import type { DrainReport, RelayStatus } from '../runtime/relay-status.ts';
import { formatCount } from '../serve/human.ts';
import { commandName } from './command-name.ts';
import type { RunOptions } from './run-command.ts';
import type { Services } from './services.ts';
import { VERSION } from './version.ts';

/** Says what listens where, how to send it something and where to look: on stderr in words, or as JSON log lines. */
export function announceStart(
  services: Services,
  config: LogdriveConfig,
  options: RunOptions,
  logger: Logger,
): void {
  const status = services.relay.status();
  const http = services.httpAddress && `http://${formatAddress(services.httpAddress)}/`;
  if (options.logFormat === 'json') announceToLog(status, http, logger);
  else process.stderr.write(`${startLines(status, http, config, options).join('\n')}\n`);
}

function announceToLog(status: RelayStatus, http: string | undefined, logger: Logger): void {
  logger.info({ version: VERSION, dir: status.log.dir, http }, 'relay started');
  for (const [name, { type, address, topic }] of Object.entries(status.sources)) {
    logger.info({ component: `sources.${name}`, type, address, topic }, 'source open');
  }
  for (const [name, { type, topics }] of Object.entries(status.sinks)) {
    logger.info({ component: `sinks.${name}`, type, topics }, 'sink started');
  }
}

function startLines(
  status: RelayStatus,
  http: string | undefined,
  config: LogdriveConfig,
  options: RunOptions,
): string[] {
  const lines = [
    `logdrive ${VERSION} is running (pid ${process.pid}); the log is in ${resolve(config.log.dir)}`,
  ];
  for (const [name, source] of Object.entries(status.sources)) {
    lines.push(
      `  source ${name}: ${source.type} on ${source.address ?? 'stdin'}, into topic ${source.topic}`,
    );
  }
  const sinks = Object.entries(status.sinks);
  for (const [name, sink] of sinks) {
    lines.push(`  sink ${name}: ${sink.type}, from topic ${sink.topics.join(', ')}${target(config, name)}`);
  }
  if (sinks.length === 0) lines.push('  no sinks: events stay in the log');
  lines.push(
    http
      ? `  status page: ${http} (also /status.json, /metrics, /live, /ready)`
      : '  no status page (serve.http is not configured)',
  );
  return [...lines, ...hints(status, config, options)];
}

function target(config: LogdriveConfig, sink: string): string {
  const hosts = config.sinks[sink]?.['hosts'];
  const path = config.sinks[sink]?.['path'];
  if (Array.isArray(hosts)) return `, to ${hosts.map(formatAddress).join(', ')}`;
  return typeof path === 'string' ? `, to ${path}` : '';
}

/** Commands to try, with the addresses and options that fit this relay. */
function hints(status: RelayStatus, config: LogdriveConfig, options: RunOptions): string[] {
  const command = commandName();
  const sources = Object.values(status.sources);
  const beats = sources.find((source) => source.type === 'lumberjack' && source.address !== undefined);
  const topic = (beats ?? sources[0])?.topic ?? 'logs';
  const lines: string[] = [];
  if (beats)
    lines.push(`Send it something:  echo hello | ${command} send lumberjack ${dialable(beats.address!)}`);
  lines.push(
    `See what it has:    ${command} log cat${dirOption(config, options)}${topic === 'logs' ? '' : ` --topic ${topic}`}`,
  );
  lines.push('Stop it:            Ctrl-C, or SIGTERM');
  return lines;
}

function dialable(address: string): string {
  return address.replace(/^(0\.0\.0\.0|\[::\]):/, '127.0.0.1:');
}

function dirOption(config: LogdriveConfig, { config: file, dataDir }: RunOptions): string {
  if (dataDir !== undefined) return ` --data-dir ${dataDir}`;
  return file === undefined || config.log.dir === './logdrive-data' ? '' : ` -c ${file}`;
}

/** Says what a drain left behind, and where it is now. */
export function announceStop(report: DrainReport, logger: Logger): void {
  for (const [name, count] of Object.entries(report.undelivered)) {
    if (count > 0) {
      logger.warn(
        { component: `sinks.${name}` },
        `${formatCount(count)} events are still to be delivered; they are in the log and go out after the next start`,
      );
    }
  }
  for (const [name, count] of Object.entries(report.unacknowledged)) {
    if (count > 0) {
      logger.warn(
        { component: `sources.${name}` },
        `${formatCount(count)} events were received and not acknowledged; their clients send them again`,
      );
    }
  }
  const seconds = (report.elapsedMs / 1000).toFixed(1);
  logger.info(
    {},
    report.isComplete ? `stopped after ${seconds} s, everything was delivered` : `stopped after ${seconds} s`,
  );
}

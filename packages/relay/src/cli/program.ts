import { Command, InvalidArgumentError, Option } from 'commander';
import { parseAddress } from '../config/address.ts';
import type { Address } from '../config/address.ts';
import { parseDuration } from '../config/quantity.ts';
import { VERSION } from './version.ts';

/**
 * The command tree: names, arguments, options and help. Each command's code is imported when it runs, so that the
 * relay does not carry what only `log cat` needs.
 */
export function createProgram(): Command {
  const program = new Command('logdrive')
    .description('Every log protocol in, one durable log, every log protocol out.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError('(logdrive -h lists the commands, logdrive COMMAND -h explains one)')
    .configureOutput({ outputError: (text, write) => write(`logdrive: ${text}`) });
  addRelayCommands(program);
  addConfigCommands(program);
  addSendCommands(program);
  addReceiveCommands(program);
  addLogCommands(program);
  addCursorCommands(program);
  addExample(
    program,
    'logdrive run',
    'then, in a second terminal: echo hello | logdrive send lumberjack 127.0.0.1:5044',
  );
  return program;
}

function addRelayCommands(program: Command): void {
  const run = program
    .command('run')
    .description('run the relay; without a config, Lumberjack on 127.0.0.1:5044 and HTTP on 127.0.0.1:8686')
    .addOption(configOption())
    .addOption(dataDirOption('directory of the log (log.dir)'))
    .addOption(
      durationOption('--drain-timeout <duration>', 'how long a stop may take to finish its work', '30s'),
    )
    .addOption(
      new Option('--log-format <format>', 'plain words for people, or one JSON object a line')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (options) => (await import('./run-command.ts')).runRelay(options));
  addExample(run, 'logdrive run -c relay.yaml --log-format json');

  const doctor = program
    .command('doctor')
    .description('collect what a report of a problem needs: versions, config, directory, ports; no secrets')
    .addOption(configOption())
    .addOption(dataDirOption('directory of the log (log.dir)'))
    .action(async (options) => (await import('./doctor-command.ts')).examine(options));
  addExample(doctor, 'logdrive doctor -c relay.yaml');
}

function addConfigCommands(program: Command): void {
  const check = program
    .command('check')
    .description('check a config: every error at FILE:LINE:COL')
    .addOption(configOption('logdrive.yaml'))
    .action(async (options) => (await import('./check-command.ts')).checkConfig(options));
  addExample(check, 'logdrive check -c relay.yaml');

  const schema = program
    .command('schema')
    .description('print the JSON Schema of the config, for editors')
    .action(async () => (await import('./schema-command.ts')).printSchema());
  addExample(schema, 'logdrive schema > logdrive.schema.json');

  const init = program
    .command('init')
    .description('write a commented config')
    .argument('[file]', 'file to write', 'logdrive.yaml')
    .option('--force', 'replace the file if it exists')
    .action(async (file, options) => (await import('./init-command.ts')).initConfig(file, options));
  addExample(init, 'logdrive init relay.yaml && logdrive check -c relay.yaml');
}

function addSendCommands(program: Command): void {
  const send = group(
    program,
    'send',
    'send the lines of stdin as events; exit 0 only when all were acknowledged',
  );
  const sendLumberjack = send
    .command('lumberjack')
    .description('to a Lumberjack (Beats) server: Logstash, logdrive, Vector')
    .argument('<address>', 'HOST:PORT of the server', endpoint)
    .option('--batch <count>', 'most events in a window', count, 2048)
    .addOption(durationOption('--linger <duration>', 'send a smaller window after this long', '50ms'))
    .option('--compression <level>', '0 (off) to 9', level, 3)
    .option('--pipelining <count>', 'windows in flight', count, 2)
    .option('--retries <count>', 'connections in a row that may fail without progress', natural, 5)
    .addOption(durationOption('--timeout <duration>', 'how long a server may stay silent', '30s'))
    .option('--progress', 'show on stderr how far it is')
    .action(async (address, options) => (await import('./send-command.ts')).sendLumberjack(address, options));
  addExample(sendLumberjack, 'tail -F /var/log/syslog | logdrive send lumberjack 127.0.0.1:5044 --progress');
}

function addReceiveCommands(program: Command): void {
  const recv = group(
    program,
    'recv',
    'listen, and print events: one a line, acknowledged after they were written',
  );
  const recvLumberjack = recv
    .command('lumberjack')
    .description('as a Lumberjack (Beats) server: what Filebeat or a sink of logdrive sends')
    .argument('<address>', 'HOST:PORT to listen on', listenAddress)
    .option('-n, --count <count>', 'stop after this many events', count)
    .action(async (address, options) => (await import('./recv-command.ts')).recvLumberjack(address, options));
  addExample(recvLumberjack, 'logdrive recv lumberjack 127.0.0.1:5045 -n 10');

  const decode = group(program, 'decode', 'explain captured bytes, frame by frame');
  const decodeLumberjack = decode
    .command('lumberjack')
    .description('frames of a Lumberjack stream with their offsets; where and why decoding stopped')
    .argument('[file]', 'bytes as captured, or hexadecimal text; - is stdin', '-')
    .action(async (file) => (await import('./decode-command.ts')).decodeLumberjack(file));
  addExample(decodeLumberjack, 'echo 3257 00000001 | logdrive decode lumberjack');
}

function addLogCommands(program: Command): void {
  const log = group(program, 'log', 'look into the log, whether a relay runs or not');
  const list = withDataDir(log.command('ls'))
    .description('topics and partitions: offsets, bytes, segments')
    .option('--json', 'one JSON object a line')
    .action(async (options) => (await import('./log-list-command.ts')).listLog(options));
  addExample(list, 'logdrive log ls');

  const cat = withDataDir(log.command('cat'))
    .description('print events, oldest first')
    .option('--topic <name>', 'topic to read', 'logs')
    .option('--partition <number>', 'partition to read', natural, 0)
    .option(
      '--from <position>',
      'OFFSET, earliest, latest, -N (the last N), or a time (2026-01-31T14:05, 15m ago)',
      'earliest',
    )
    .option('-n, --count <count>', 'stop after this many events', count)
    .option('-f, --follow', 'wait for more')
    .option('--json', 'offset, timestamp, key and headers as well')
    .action(async (options) => (await import('./log-cat-command.ts')).catLog(options));
  addExample(cat, 'logdrive log cat --from -10 -f --json');

  const verify = withDataDir(log.command('verify'))
    .description('check every batch: checksums, offsets, indexes; exit 1 on damage')
    .option('--topic <name>', 'only this topic')
    .action(async (options) => (await import('./log-verify-command.ts')).verifyLog(options));
  addExample(verify, 'logdrive log verify --data-dir /var/lib/logdrive');

  const exported = withDataDir(log.command('export'))
    .description('every record of a topic as JSON lines that hold the bytes exactly (base64)')
    .option('--topic <name>', 'topic to read', 'logs')
    .action(async (options) => (await import('./log-export-command.ts')).exportLog(options));
  addExample(exported, 'logdrive log export --topic logs | gzip > logs.jsonl.gz');
}

function addCursorCommands(program: Command): void {
  const cursor = group(program, 'cursor', 'positions and lag of sinks; rewind and replay');
  const list = withDataDir(cursor.command('ls'))
    .description('every cursor: position, records and bytes behind')
    .option('--json', 'one JSON object a line')
    .action(async (options) => (await import('./cursor-command.ts')).listCursors(options));
  addExample(list, 'logdrive cursor ls');

  const set = withDataDir(cursor.command('set'))
    .description('move the cursor of a sink: back to replay, ahead to leave records out')
    .argument('<sink>', 'name of the sink')
    .argument('<position>', 'OFFSET, earliest, latest, -N (the last N), or a time')
    .option('--topic <name>', 'topic of the cursor', 'logs')
    .option('--partition <number>', 'partition of the cursor', natural, 0)
    .action(async (sink, position, options) =>
      (await import('./cursor-command.ts')).setCursor(sink, position, options),
    );
  addExample(set, 'logdrive cursor set logstash "2h ago"');

  const remove = withDataDir(cursor.command('rm'))
    .description(
      'remove the cursors of a sink that is no longer configured; the log may then delete what it held',
    )
    .argument('<sink>', 'name of the sink')
    .action(async (sink, options) => (await import('./cursor-command.ts')).removeCursors(sink, options));
  addExample(remove, 'logdrive cursor rm old-logstash');
}

function group(program: Command, name: string, description: string): Command {
  const command = program.command(name).description(description);
  // A group without its subcommand is a wrong usage: its help, on stderr.
  return command.action(() => command.help({ error: true }));
}

function withDataDir(command: Command): Command {
  return command.addOption(dataDirOption('directory of the log')).addOption(configOption());
}

function configOption(fallback?: string): Option {
  const option = new Option('-c, --config <file>', 'config file (YAML)');
  return fallback === undefined ? option : option.default(fallback);
}

function dataDirOption(description: string): Option {
  return new Option('--data-dir <dir>', `${description}; default: the config's, else ./logdrive-data`);
}

function durationOption(flags: string, description: string, preset: string): Option {
  return new Option(flags, description).argParser(duration).default(duration(preset), preset);
}

function addExample(command: Command, example: string, more?: string): void {
  command.addHelpText('after', `\nExample:\n  $ ${example}${more === undefined ? '' : `\n  ${more}`}`);
}

function endpoint(text: string): Address {
  const address = parseAddress(text);
  if (address && address.port > 0) return address;
  throw new InvalidArgumentError('Expected HOST:PORT, such as 127.0.0.1:5044.');
}

function listenAddress(text: string): Address {
  const address = parseAddress(text);
  if (address) return address;
  throw new InvalidArgumentError('Expected HOST:PORT, such as 127.0.0.1:5045 (port 0 takes a free one).');
}

function duration(text: string): number {
  const durationMs = parseDuration(text);
  if (durationMs !== undefined) return durationMs;
  throw new InvalidArgumentError('Expected a duration with a unit, such as 500ms, 30s or 5m.');
}

function natural(text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError('Expected a whole number.');
}

function count(text: string): number {
  const value = natural(text);
  if (value > 0) return value;
  throw new InvalidArgumentError('Expected a whole number above 0.');
}

function level(text: string): number {
  const value = natural(text);
  if (value <= 9) return value;
  throw new InvalidArgumentError('Expected 0 to 9.');
}

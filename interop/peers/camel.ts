import { run } from './command.ts';
import { cachedFolder, interopPath } from './folders.ts';
import { mavenJars } from './install.ts';
import { PeerProcess } from './peer-process.ts';

/** Small and quick to start: measuring Camel's own speed would want neither. */
const jvm = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** Starts Camel's lumberjack server; `journal` is the file that gets each event, or `-` for none. */
export async function camelReceiver(journal: string, port?: number): Promise<PeerProcess> {
  const jars = await mavenJars('camel');
  const source = interopPath('java', 'CamelRecv.java');
  const classes = await cachedFolder(
    'java-classes',
    [source, interopPath('java', 'camel.xml')],
    async (folder) => {
      await run('javac', ['-cp', jars, '-d', folder, source]);
    },
  );
  const args = [
    ...jvm,
    '-cp',
    `${classes}:${jars}`,
    'CamelRecv',
    journal,
    ...(port === undefined ? [] : [String(port)]),
  ];
  return new PeerProcess('java', args);
}

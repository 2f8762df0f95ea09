import { test } from 'node:test';
import { runConsole } from './console-session.ts';

/** What a newcomer does in the first sixty seconds; the README's tour shows the same. */
const FIRST_MINUTE = `
\`\`\`console
$ npx logdrive run &
logdrive … is running (pid …); the log is in …/logdrive-data
…
$ echo hello | npx logdrive send lumberjack 127.0.0.1:5044
$ seq 1000 | npx logdrive send lumberjack 127.0.0.1:5044
$ npx logdrive log cat --from -1
{"@timestamp":"…","message":"1000"}
$ npx logdrive log cat | wc -l
1001
$ kill -9 %1
$ npx logdrive log cat | wc -l
1001
$ npx logdrive run &
$ npx logdrive log cat | wc -l
1001
$ echo "after the crash" | npx logdrive send lumberjack 127.0.0.1:5044
$ npx logdrive log cat --from 1001
{"@timestamp":"…","message":"after the crash"}
$ curl -s http://127.0.0.1:8686/ready
ready
$ kill %2
\`\`\`
`;

test('the first minute: run, send, look, kill -9, run again, and all is there', {
  timeout: 60_000,
}, async () => {
  await runConsole(FIRST_MINUTE);
});

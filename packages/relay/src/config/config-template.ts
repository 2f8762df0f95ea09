/** What `logdrive init` writes: runs as it is, on loopback; every other choice is there as a comment. */
export const CONFIG_TEMPLATE = `# yaml-language-server: $schema=./logdrive.schema.json
# The line above gives completion and checks in editors once you have run: logdrive schema > logdrive.schema.json
# Check this file: logdrive check -c FILE      Run it: logdrive run -c FILE
# Values may hold \${env:NAME}, \${env:NAME:-default} and \${file:PATH}. Relative paths start at the working directory.

log:
  dir: ./logdrive-data            # one relay at a time holds it
  # minFreeBytes: 64MiB           # intake pauses while the disk has less free space than this

topics:
  logs:
    retention: { age: 7d, bytes: 10GiB }    # never past the cursor of a sink
    # compression: zstd           # none, gzip, lz4 or zstd
    # encoding: json              # json, text or binary

sources:
  beats:                          # Filebeat: output.logstash.hosts: ["127.0.0.1:5044"]
    type: lumberjack
    listen: 127.0.0.1:5044        # 0.0.0.0:5044 to serve other machines
    topic: logs
    # tls: { certFile: server.crt, keyFile: server.key }
    # headers: [peer]             # keep the client's address with each event

  # text:                         # one event a line: tail -F app.log | nc 127.0.0.1 5140
  #   type: lines
  #   listen: 127.0.0.1:5140
  #   topic: logs

sinks: {}                         # none: events stay in the log. Take the {} away to add some:
  # logstash:
  #   type: lumberjack
  #   hosts: ["logstash.example.net:5044"]
  #   topics: [logs]

  # archive:
  #   type: file
  #   path: ./archive/{topic}.jsonl
  #   topics: [logs]

serve:
  http:
    listen: 127.0.0.1:8686        # status page, /status.json, /metrics, /live, /ready
`;

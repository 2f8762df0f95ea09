import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allMessages } from '../../src/messages/all-messages.ts';
import { Writer } from '../../src/runtime/writer.ts';

test('no struct has more fixed-size fields than the slack that a writer leaves', () => {
  const writer = new Writer(new Uint8Array(4096));
  const slackBytes = 4096 - writer.capacity;
  // The largest fixed-size field is a UUID; a tagged field has a tag and a size before it, of five bytes at most each.
  const largestFieldBytes = 16 + 5 + 5;
  for (const { name, schema } of allMessages.values()) {
    for (const struct of schema.structs.values()) {
      const bytes = struct.fields.length * largestFieldBytes + 10;
      assert.ok(bytes < slackBytes, `${name}: ${struct.name} may take ${bytes} bytes`);
    }
  }
});

test('a buffer of exactly the right size is enough for any message, one byte less for none', () => {
  for (const codec of allMessages.values()) {
    const version = codec.versions.highest;
    const bytes = codec.encode({}, version);
    const exact = new Uint8Array(bytes.length);
    assert.equal(codec.encodeInto(exact, 0, {}, version), bytes.length);
    assert.deepEqual(exact, bytes);
    if (bytes.length === 0) continue;
    assert.throws(() => codec.encodeInto(new Uint8Array(bytes.length - 1), 0, {}, version), {
      code: 'ERR_KAFKA_BUFFER_TOO_SMALL',
    });
  }
});

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.record.internal.ControlRecordType;
import org.apache.kafka.common.record.internal.DefaultRecordBatch;
import org.apache.kafka.common.record.internal.EndTransactionMarker;
import org.apache.kafka.common.record.internal.MemoryRecords;
import org.apache.kafka.common.record.internal.MemoryRecordsBuilder;
import org.apache.kafka.common.record.internal.RecordBatch;
import org.apache.kafka.common.record.internal.SimpleRecord;

/** Prints record batches that Kafka's Java writes, as JSON; `record-batches.json` is what it printed. */
public final class RecordBatchVectors {
  private static final StringBuilder out = new StringBuilder("[\n");

  private static byte[] text(String text) {
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }

  private static void add(String name, MemoryRecords records) {
    ByteBuffer buffer = records.buffer();
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    if (out.length() > 2) out.append(",\n");
    out.append("  { \"name\": \"" + name + "\", \"hex\": \"" + HexFormat.of().formatHex(bytes) + "\" }");
  }

  private static MemoryRecordsBuilder builder(Compression compression, TimestampType type, long baseOffset, boolean transactional) {
    ByteBuffer buffer = ByteBuffer.allocate(4096);
    long producerId = transactional ? 4001 : RecordBatch.NO_PRODUCER_ID;
    short epoch = transactional ? (short) 3 : RecordBatch.NO_PRODUCER_EPOCH;
    int sequence = transactional ? 77 : RecordBatch.NO_SEQUENCE;
    long logAppendTime = type == TimestampType.LOG_APPEND_TIME ? 1_760_000_009_999L : RecordBatch.NO_TIMESTAMP;
    return MemoryRecords.builder(buffer, RecordBatch.MAGIC_VALUE_V2, compression, type, baseOffset, logAppendTime, producerId, epoch, sequence, transactional, 5);
  }

  private static MemoryRecordsBuilder filled(MemoryRecordsBuilder builder) {
    builder.append(1_760_000_000_000L, text("key"), text("first"));
    builder.append(1_760_000_000_250L, null, text("second"), new Header[] {
      new RecordHeader("h", text("1")), new RecordHeader("h", null), new RecordHeader("\u00e9", text(""))
    });
    builder.append(1_759_000_000_000L, text(""), null);
    builder.append(1_770_000_000_000L, null, text("far ".repeat(40)));
    return builder;
  }

  public static void main(String[] args) {
    Compression none = Compression.NONE;
    add("plain", filled(builder(none, TimestampType.CREATE_TIME, 1000, false)).build());
    add("logAppendTime", filled(builder(none, TimestampType.LOG_APPEND_TIME, 1000, false)).build());
    add("transactional", filled(builder(none, TimestampType.CREATE_TIME, 1000, true)).build());
    add("gzip", filled(builder(Compression.gzip().build(), TimestampType.CREATE_TIME, 1000, false)).build());
    add("zstd", filled(builder(Compression.zstd().build(), TimestampType.CREATE_TIME, 1000, false)).build());
    for (Compression compression : new Compression[] {Compression.lz4().build(), Compression.snappy().build()}) {
      add(compression.type().name, filled(builder(compression, TimestampType.CREATE_TIME, 1000, false)).build());
      MemoryRecordsBuilder blocks = builder(compression, TimestampType.CREATE_TIME, 1000, false);
      blocks.append(1_760_000_000_000L, null, text("far ".repeat(25_000)));
      add(compression.type().name + "Blocks", blocks.build());
    }
    add("control", MemoryRecords.withEndTransactionMarker(42, 1_760_000_000_000L, 5, 4001, (short) 3,
        new EndTransactionMarker(ControlRecordType.COMMIT, 9)));
    ByteBuffer empty = ByteBuffer.allocate(200);
    DefaultRecordBatch.writeEmptyHeader(empty, RecordBatch.MAGIC_VALUE_V2, 4001, (short) 3, 77, 1000, 1003, 5,
        TimestampType.CREATE_TIME, 1_770_000_000_000L, false, false);
    empty.flip();
    add("empty", MemoryRecords.readableRecords(empty));
    System.out.println(out + "\n]");
  }
}

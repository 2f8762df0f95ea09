// The oracle: what Kafka's own classes make of messages. Run from source on the jars of one release:
//   java -cp 'JARS/*' Oracle.java vectors SEED COUNT [NAMES-AND-VERSIONS]   random vectors, NDJSON on standard output
//   java -cp 'JARS/*' Oracle.java check                                     NDJSON of {name, version, hex} in, verdicts out
//   java -cp 'JARS/*' Oracle.java bench                                     MetadataResponse v12 both ways, microseconds
// Schemas are read out of the jars on the class path, values are random, and Kafka's JsonConverters turn them into objects.
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.kafka.common.protocol.ByteBufferAccessor;
import org.apache.kafka.common.protocol.Message;
import org.apache.kafka.common.protocol.ObjectSerializationCache;
import org.apache.kafka.common.protocol.types.RawTaggedField;

public final class Oracle {
    private static final ObjectMapper SCHEMAS = new ObjectMapper()
        .configure(JsonParser.Feature.ALLOW_COMMENTS, true)
        .configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> PACKAGES = Map.of(
        "kafka-clients", "org.apache.kafka.common.message",
        "kafka-group-coordinator", "org.apache.kafka.coordinator.group.generated",
        "kafka-metadata", "org.apache.kafka.common.metadata",
        "kafka-raft", "org.apache.kafka.raft.generated",
        "kafka-share-coordinator", "org.apache.kafka.coordinator.share.generated",
        "kafka-storage", "org.apache.kafka.server.log.remote.metadata.storage.generated",
        "kafka-transaction-coordinator", "org.apache.kafka.coordinator.transaction.generated");

    public static void main(String[] args) throws Exception {
        Map<String, Schema> schemas = readSchemas();
        PrintWriter out = new PrintWriter(
            new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16));
        switch (args[0]) {
            case "vectors" -> writeVectors(schemas, Long.parseLong(args[1]), Integer.parseInt(args[2]), out);
            case "check" -> check(schemas, out);
            case "bench" -> bench(schemas, out);
            default -> throw new IllegalArgumentException(args[0]);
        }
        out.flush();
        if (out.checkError()) System.exit(1);
    }

    // Schemas

    record Range(int lowest, int highest) {
        static final Range NONE = new Range(1, 0);

        static Range parse(JsonNode node, Range absent) {
            if (node == null) return absent;
            String text = node.asText().trim();
            if (text.equals("none")) return NONE;
            if (text.endsWith("+")) return new Range(Integer.parseInt(text.substring(0, text.length() - 1)), 32767);
            int dash = text.indexOf('-');
            if (dash < 0) return new Range(Integer.parseInt(text), Integer.parseInt(text));
            return new Range(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
        }

        boolean has(int version) {
            return version >= lowest && version <= highest;
        }
    }

    static final class Schema {
        final JsonNode json;
        final String name;
        final String type;
        final Range versions;
        final Range flexible;
        final Map<String, JsonNode> structs = new HashMap<>();
        final Class<?> message;
        final Class<?> converter;

        Schema(JsonNode json, String packageName) throws ClassNotFoundException {
            this.json = json;
            name = json.get("name").asText();
            type = json.get("type").asText();
            versions = Range.parse(json.get("validVersions"), Range.NONE);
            flexible = Range.parse(json.get("flexibleVersions"), Range.NONE);
            if (json.has("commonStructs")) {
                for (JsonNode struct : json.get("commonStructs")) {
                    structs.put(struct.get("name").asText(), struct.get("fields"));
                    collect(struct.get("fields"));
                }
            }
            collect(json.get("fields"));
            boolean isData = Set.of("request", "response", "header").contains(type);
            String className = packageName + "." + name + (isData ? "Data" : "");
            boolean isNone = versions.highest < versions.lowest;
            message = isNone ? null : Class.forName(className);
            converter = isNone ? null : Class.forName(className + "JsonConverter");
        }

        private void collect(JsonNode fields) {
            if (fields == null) return;
            for (JsonNode field : fields) {
                if (!field.has("fields")) continue;
                structs.put(elementType(field), field.get("fields"));
                collect(field.get("fields"));
            }
        }
    }

    static String elementType(JsonNode field) {
        String type = field.get("type").asText();
        return type.startsWith("[]") ? type.substring(2) : type;
    }

    static Map<String, Schema> readSchemas() throws IOException, ClassNotFoundException {
        Map<String, Schema> schemas = new TreeMap<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String file = new File(path).getName();
            String artifact = file.replaceFirst("-\\d.*", "");
            if (!PACKAGES.containsKey(artifact)) continue;
            try (ZipFile zip = new ZipFile(path)) {
                for (ZipEntry entry : zip.stream().toList()) {
                    if (!entry.getName().matches("(common/)?(message|metadata)/[^/]+\\.json")) continue;
                    Schema schema = new Schema(SCHEMAS.readTree(zip.getInputStream(entry)), PACKAGES.get(artifact));
                    schemas.put(schema.name, schema);
                }
            }
        }
        if (schemas.isEmpty()) throw new IllegalStateException("no schema in the jars of the class path");
        return schemas;
    }

    // Java's codec

    static Message toMessage(Schema schema, JsonNode json, short version) throws Exception {
        return (Message) call(schema.converter.getMethod("read", JsonNode.class, short.class), json, version);
    }

    static JsonNode toJson(Schema schema, Message message, short version) throws Exception {
        return (JsonNode) call(schema.converter.getMethod("write", schema.message, short.class), message, version);
    }

    /** The converter writes empty bytes for records: here they are what the message holds. */
    static JsonNode completeJson(Schema schema, Message message, short version) throws Exception {
        JsonNode json = toJson(schema, message, version);
        fillRecords(schema, schema.json.get("fields"), message, json);
        return json;
    }

    static void fillRecords(Schema schema, JsonNode fields, Object message, JsonNode json) throws Exception {
        for (JsonNode field : fields) {
            String name = lowerFirst(field.get("name").asText());
            JsonNode value = json.get(name);
            JsonNode structFields = schema.structs.get(elementType(field));
            boolean isRecords = elementType(field).equals("records");
            if (value == null || value.isNull() || (structFields == null && !isRecords)) continue;
            Field member = message.getClass().getDeclaredField(name);
            member.setAccessible(true);
            Object target = member.get(message);
            if (isRecords) {
                ByteBuffer buffer = (ByteBuffer) target.getClass().getMethod("buffer").invoke(target);
                byte[] bytes = new byte[buffer.remaining()];
                buffer.get(bytes);
                ((ObjectNode) json).set(name, BinaryNode.valueOf(bytes));
            } else if (value.isArray()) {
                int index = 0;
                for (Object element : (Iterable<?>) target) {
                    fillRecords(schema, structFields, element, value.get(index++));
                }
            } else {
                fillRecords(schema, structFields, target, value);
            }
        }
    }

    static byte[] toBytes(Message message, short version) {
        ObjectSerializationCache cache = new ObjectSerializationCache();
        ByteBuffer buffer = ByteBuffer.allocate(message.size(cache, version));
        message.write(new ByteBufferAccessor(buffer), cache, version);
        if (buffer.hasRemaining()) throw new IllegalStateException("size and bytes differ");
        return buffer.array();
    }

    static Message fromBytes(Schema schema, byte[] bytes, short version) throws Exception {
        Message message = (Message) schema.message.getDeclaredConstructor().newInstance();
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        message.read(new ByteBufferAccessor(buffer), version);
        if (buffer.hasRemaining()) throw new IllegalArgumentException(buffer.remaining() + " trailing bytes");
        return message;
    }

    static Object call(Method method, Object... arguments) throws Exception {
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) throw cause;
            throw e;
        }
    }

    // Random vectors

    static void writeVectors(Map<String, Schema> schemas, long seed, int count, PrintWriter out) throws Exception {
        for (Schema schema : schemas.values()) {
            for (int version = schema.versions.lowest; version <= schema.versions.highest; version++) {
                for (int index = 0; index < count; index++) {
                    Random random = new Random(seed * 31 + (schema.name + "#" + version + "#" + index).hashCode());
                    // The first vector of each version is all defaults where it can be, the second as full as it can be.
                    Mode mode = index == 0 ? Mode.DEFAULT : index == 1 ? Mode.FULL : Mode.RANDOM;
                    out.println(JSON.writeValueAsString(new Vectors(schema, (short) version, random, mode).next()));
                }
            }
        }
    }

    enum Mode { DEFAULT, FULL, RANDOM }

    static final class Vectors {
        private final Schema schema;
        private final short version;
        private final Random random;
        private final Mode mode;
        private final ArrayNode unknownTags = JsonNodeFactory.instance.arrayNode();

        Vectors(Schema schema, short version, Random random, Mode mode) {
            this.schema = schema;
            this.version = version;
            this.random = random;
            this.mode = mode;
        }

        ObjectNode next() throws Exception {
            Message message = toMessage(schema, struct(schema.json.get("fields")), version);
            if (mode != Mode.DEFAULT && schema.flexible.has(version) && random.nextInt(3) == 0) {
                addUnknownTags(message, schema.json.get("fields"), toJson(schema, message, version), "");
            }
            ObjectNode line = JsonNodeFactory.instance.objectNode();
            line.put("type", schema.type).put("name", schema.name).put("version", version);
            line.put("hex", HexFormat.of().formatHex(toBytes(message, version)));
            line.set("json", completeJson(schema, message, version));
            if (!unknownTags.isEmpty()) line.set("unknownTags", unknownTags);
            return line;
        }

        private ObjectNode struct(JsonNode fields) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (JsonNode field : fields) {
                Range tagged = Range.parse(field.get("taggedVersions"), Range.NONE);
                if (!Range.parse(field.get("versions"), tagged).has(version)) continue;
                if (tagged.has(version) && (mode == Mode.DEFAULT || (mode == Mode.RANDOM && random.nextBoolean()))) {
                    continue;
                }
                object.set(lowerFirst(field.get("name").asText()), value(field));
            }
            return object;
        }

        private JsonNode value(JsonNode field) {
            boolean isNullable = Range.parse(field.get("nullableVersions"), Range.NONE).has(version);
            if (isNullable && (mode == Mode.DEFAULT || (mode == Mode.RANDOM && random.nextInt(4) == 0))) {
                return NullNode.instance;
            }
            if (!field.get("type").asText().startsWith("[]")) return one(field);
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            int count = mode == Mode.DEFAULT ? 0 : mode == Mode.FULL ? 2 : random.nextInt(4);
            // Now and then more than one byte of a compact length can say.
            if (mode == Mode.RANDOM && !field.has("fields") && random.nextInt(40) == 0) count = 130;
            for (int index = 0; index < count; index++) array.add(one(field));
            return array;
        }

        private JsonNode one(JsonNode field) {
            String type = elementType(field);
            return switch (type) {
                case "bool" -> BooleanNode.valueOf(mode != Mode.DEFAULT && random.nextBoolean());
                case "int8" -> IntNode.valueOf((byte) number(Byte.MIN_VALUE, Byte.MAX_VALUE));
                case "int16" -> IntNode.valueOf((short) number(Short.MIN_VALUE, Short.MAX_VALUE));
                case "uint16" -> IntNode.valueOf((int) number(0, 65535) & 65535);
                case "int32" -> IntNode.valueOf((int) number(Integer.MIN_VALUE, Integer.MAX_VALUE));
                case "uint32" -> LongNode.valueOf(number(0, 0xffffffffL) & 0xffffffffL);
                case "int64" -> LongNode.valueOf(number(Long.MIN_VALUE, Long.MAX_VALUE));
                case "float64" -> DoubleNode.valueOf(real());
                case "uuid" -> TextNode.valueOf(uuid());
                case "string" -> TextNode.valueOf(text());
                case "bytes", "records" -> BinaryNode.valueOf(bytes());
                default -> struct(schema.structs.get(type));
            };
        }

        private long number(long lowest, long highest) {
            if (mode == Mode.DEFAULT) return 0;
            return switch (random.nextInt(8)) {
                case 0 -> lowest;
                case 1 -> highest;
                case 2 -> -1;
                case 3 -> 0;
                case 4 -> random.nextInt(200);
                case 5 -> random.nextLong() >> random.nextInt(64);
                default -> random.nextLong();
            };
        }

        private double real() {
            if (mode == Mode.DEFAULT) return 0;
            return switch (random.nextInt(8)) {
                case 0 -> Double.MAX_VALUE;
                case 1 -> Double.MIN_VALUE;
                case 2 -> -1.5;
                case 3 -> Double.POSITIVE_INFINITY;
                case 4 -> 1e21;
                default -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            };
        }

        private String uuid() {
            if (mode == Mode.DEFAULT) return "AAAAAAAAAAAAAAAAAAAAAA";
            return new org.apache.kafka.common.Uuid(random.nextLong(), random.nextLong()).toString();
        }

        private String text() {
            if (mode == Mode.DEFAULT) return "";
            String alphabet = switch (random.nextInt(6)) {
                case 0 -> "aé€\uD83D\uDE00z\u0000\"\\";
                case 1 -> "日本語";
                default -> "abcdefghijklmnopqrstuvwxyz-_.0123456789";
            };
            int[] points = alphabet.codePoints().toArray();
            int length = switch (random.nextInt(20)) {
                case 0 -> 0;
                case 1 -> 126 + random.nextInt(4);
                case 2 -> random.nextInt(10) == 0 ? 8000 : 300;
                default -> random.nextInt(24);
            };
            StringBuilder text = new StringBuilder();
            for (int index = 0; index < length; index++) text.appendCodePoint(points[random.nextInt(points.length)]);
            return text.toString();
        }

        private byte[] bytes() {
            int length = mode == Mode.DEFAULT ? 0 : random.nextInt(12) == 0 ? 120 + random.nextInt(300) : random.nextInt(20);
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            return bytes;
        }

        /** Walks the structs that the JSON shows, since only those are on the wire. */
        private void addUnknownTags(Message message, JsonNode fields, JsonNode json, String path) throws Exception {
            if (random.nextInt(2) == 0) {
                int tag = 50 + random.nextInt(100);
                for (int count = 1 + random.nextInt(3); count > 0; count--) {
                    byte[] bytes = new byte[random.nextInt(8) == 0 ? 200 : random.nextInt(6)];
                    random.nextBytes(bytes);
                    message.unknownTaggedFields().add(new RawTaggedField(tag, bytes));
                    unknownTags.addObject().put("path", path).put("tag", tag).put("hex", HexFormat.of().formatHex(bytes));
                    // Now and then a tag near the largest that Kafka takes, five bytes of varint.
                    tag = tag < 2147480000 && random.nextInt(5) == 0 ? 2147480000 : tag + 1 + random.nextInt(300);
                }
            }
            for (JsonNode field : fields) {
                String name = lowerFirst(field.get("name").asText());
                JsonNode structFields = schema.structs.get(elementType(field));
                JsonNode value = json.get(name);
                if (structFields == null || value == null || value.isNull()) continue;
                Field member = message.getClass().getDeclaredField(name);
                member.setAccessible(true);
                Object target = member.get(message);
                if (!value.isArray()) {
                    addUnknownTags((Message) target, structFields, value, path + "." + name);
                    continue;
                }
                int index = 0;
                for (Object element : (Iterable<?>) target) {
                    addUnknownTags((Message) element, structFields, value.get(index), path + "." + name + "[" + index + "]");
                    index++;
                }
            }
        }
    }

    static String lowerFirst(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    // Verdicts

    static void check(Map<String, Schema> schemas, PrintWriter out) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16);
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            JsonNode line = JSON.readTree(text);
            ObjectNode verdict = JsonNodeFactory.instance.objectNode();
            try {
                Schema schema = schemas.get(line.get("name").asText());
                short version = (short) line.get("version").asInt();
                Message message = fromBytes(schema, HexFormat.of().parseHex(line.get("hex").asText()), version);
                verdict.put("ok", true);
                if (!line.path("brief").asBoolean()) {
                    verdict.put("hex", HexFormat.of().formatHex(toBytes(message, version)));
                    verdict.set("json", completeJson(schema, message, version));
                }
            } catch (Exception | StackOverflowError | OutOfMemoryError e) {
                verdict.put("ok", false).put("error", e.toString());
            }
            out.println(JSON.writeValueAsString(verdict));
        }
    }

    // Speed

    static void bench(Map<String, Schema> schemas, PrintWriter out) throws Exception {
        Schema schema = schemas.get("MetadataResponse");
        JsonNode json = JSON.readTree(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        short version = 12;
        byte[] bytes = HexFormat.of().parseHex(json.get("hex").asText());
        Message message = fromBytes(schema, bytes, version);
        double[] decode = new double[15];
        double[] encode = new double[15];
        for (int round = -40; round < 15; round++) {
            long start = System.nanoTime();
            for (int index = 0; index < 300; index++) fromBytes(schema, bytes, version);
            long middle = System.nanoTime();
            for (int index = 0; index < 300; index++) toBytes(message, version);
            long end = System.nanoTime();
            if (round < 0) continue;
            decode[round] = (middle - start) / 300e3;
            encode[round] = (end - middle) / 300e3;
        }
        java.util.Arrays.sort(decode);
        java.util.Arrays.sort(encode);
        out.printf("{\"decodeUs\": %.1f, \"encodeUs\": %.1f}%n", decode[7], encode[7]);
    }
}

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * Camel's lumberjack component as a server. It hands out decoded maps, so the journal holds each event as Jackson prints it again.
 * usage: java CamelRecv.java JOURNAL|- [PORT]. Commands on stdin: "stats". A closed stdin ends it.
 */
public final class CamelRecv {
    public static void main(String[] arguments) throws Exception {
        AtomicLong received = new AtomicLong();
        ObjectMapper printer = new ObjectMapper();
        BufferedWriter journal = arguments[0].equals("-")
                ? null
                : Files.newBufferedWriter(Path.of(arguments[0]), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        int port = arguments.length > 1 ? Integer.parseInt(arguments[1]) : freePort();
        DefaultCamelContext context = new DefaultCamelContext();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("lumberjack:127.0.0.1:" + port).process(exchange -> {
                    if (journal != null) {
                        String line = printer.writeValueAsString(exchange.getIn().getBody()) + "\n";
                        synchronized (journal) {
                            journal.write(line);
                        }
                    }
                    received.incrementAndGet();
                });
            }
        });
        context.start();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("{\"port\":" + port + "}");
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = commands.readLine(); line != null; line = commands.readLine()) {
            if (journal != null) {
                synchronized (journal) {
                    journal.flush();
                }
            }
            out.println("{\"events\":" + received.get() + "}");
        }
        System.exit(0);
    }

    /** Camel cannot tell which port it took for 0, so one that is free right now is chosen here. */
    private static int freePort() throws Exception {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}

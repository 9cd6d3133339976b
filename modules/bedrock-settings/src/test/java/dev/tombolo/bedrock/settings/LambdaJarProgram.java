package dev.tombolo.bedrock.settings;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs the function's jar as Lambda does, against a Bedrock API that the environment names, and ends with 1 where an
 * answer is not the expected one. It is for {@code .ci/settings-moto}.
 */
final class LambdaJarProgram {
    private static final AtomicReference<String> ANSWER = new AtomicReference<>("");

    private LambdaJarProgram() {}

    public static void main(String[] arguments) throws IOException {
        HttpServer answers = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answers.createContext("/", exchange -> {
            ANSWER.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            StubAws.send(exchange, 200, "");
        });
        answers.start();
        URI address = URI.create("http://127.0.0.1:" + answers.getAddress().getPort());
        RequestStreamHandler function = new BedrockSettingsHandler();

        expect("create", "SUCCESS", function, Event.create(Samples.LOGGING, Samples.logging("ours")), address);
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.printf("first answer %d ms after the start of the JVM%n", System.currentTimeMillis() - started);
        expect("the same again", "SUCCESS", function, Event.create(Samples.LOGGING, Samples.logging("ours")), address);
        expect("another owner", "FAILED", function, Event.create(Samples.LOGGING, Samples.logging("theirs")), address);
        expect(
                "update",
                "SUCCESS",
                function,
                Event.update(Samples.LOGGING, Samples.logging("newer"), Samples.logging("ours")),
                address);
        expect("delete", "SUCCESS", function, Event.delete(Samples.LOGGING, Samples.logging("newer")), address);
        expect("still there", "FAILED", function, Event.create(Samples.LOGGING, Samples.logging("ours")), address);
        answers.stop(0);
    }

    private static void expect(String name, String status, RequestStreamHandler function, Event event, URI address)
            throws IOException {
        byte[] bytes = event.json(address).getBytes(StandardCharsets.UTF_8);
        function.handleRequest(
                new ByteArrayInputStream(bytes),
                new ByteArrayOutputStream(),
                new FunctionContext(Duration.ofMinutes(15)));
        String answer = ANSWER.getAndSet("");
        System.out.println(name + ": " + answer);
        if (!answer.contains("\"Status\":\"" + status + "\"")) {
            System.out.println(name + ": expected " + status);
            System.exit(1);
        }
    }
}

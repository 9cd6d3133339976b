package dev.tombolo.bedrock.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Bedrock, bedrock-mantle, CloudFormation and its address for answers: one account, one Region, over HTTP. */
final class StubAws implements AutoCloseable {
    static final String ANSWER_PATH = "/answer?X-Amz-Signature=sesame";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else each answer waits 40 ms for the next
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> calls = new ArrayList<>();
    private final List<JsonNode> answers = new ArrayList<>();
    private final StubSettings settings;

    private int faultAt;
    private int faultUntil;
    private boolean sparesAnswers;
    private Optional<Fault> fault = Optional.empty();
    private int otherOwnerAfter;
    private Runnable otherOwner = () -> {};

    StubAws(StubSettings settings) {
        this.settings = settings;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** The call with this number, from 1 on, goes wrong. */
    void failing(int call, Fault kind) {
        faultAt = call;
        faultUntil = call;
        fault = Optional.of(kind);
    }

    void failingForGood(Fault kind) {
        faultAt = 1;
        faultUntil = Integer.MAX_VALUE;
        fault = Optional.of(kind);
    }

    void failingAllButAnswers(Fault kind) {
        failingForGood(kind);
        sparesAnswers = true;
    }

    /** Right after the call with this number somebody else acts. */
    void otherOwnerAfter(int call, Runnable action) {
        otherOwnerAfter = call;
        otherOwner = action;
    }

    boolean hangs() {
        return fault.equals(Optional.of(Fault.HANGS));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    /** Those that were taken, the same one put again included. */
    synchronized List<JsonNode> answers() {
        return List.copyOf(answers);
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Optional<Fault> now;
        String reply = "";
        synchronized (this) {
            calls.add(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
            now = fault.filter(each -> isFaulty(exchange));
            if (now.isEmpty() || now.get().takesEffect()) {
                reply = reply(exchange, body);
            }
            if (calls.size() == otherOwnerAfter) {
                otherOwner.run();
            }
        }
        if (now.isPresent()) {
            now.get().answer(exchange);
        } else if (reply.startsWith("error ")) {
            String[] parts = reply.split(" ", 4);
            error(exchange, Integer.parseInt(parts[1]), parts[2], parts[3]);
        } else {
            send(exchange, 200, reply);
        }
    }

    private boolean isFaulty(HttpExchange exchange) {
        return calls.size() >= faultAt && calls.size() <= faultUntil && !(sparesAnswers && isAnswer(exchange));
    }

    private static boolean isAnswer(HttpExchange exchange) {
        return exchange.getRequestURI().toString().equals(ANSWER_PATH);
    }

    private String reply(HttpExchange exchange, byte[] bytes) throws IOException {
        String body = new String(bytes, StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        if (isAnswer(exchange)) {
            answers.add(MAPPER.readTree(body));
            return "";
        }
        boolean reads = exchange.getRequestMethod().equals("GET");
        return switch (path) {
            case "/logging/modelinvocations" ->
                reads
                        ? settings.logging()
                        : settings.putLogging(MAPPER.readTree(body).path("loggingConfig"));
            case "/data-retention" -> reads ? settings.retention() : settings.putRetention(mode(body));
            case "/v1/data_retention" -> reads ? settings.mantleRetention() : settings.putMantleRetention(mode(body));
            case "/use-case-for-model-access" -> reads ? settings.form() : settings.putForm(form(body));
            case "/create-foundation-model-agreement" -> settings.agree(MAPPER.readTree(body));
            case "/" ->
                "<DescribeStacksResponse><StackStatus>" + settings.stackStatus
                        + "</StackStatus></DescribeStacksResponse>";
            default -> model(path);
        };
    }

    private String model(String path) {
        if (path.startsWith("/foundation-model-availability/")) {
            return settings.availability(path.substring(path.lastIndexOf('/') + 1));
        }
        if (path.startsWith("/list-foundation-model-agreement-offers/")) {
            return settings.offers(path.substring(path.lastIndexOf('/') + 1));
        }
        throw new IllegalStateException("nobody may call " + path);
    }

    private static String mode(String body) throws IOException {
        return MAPPER.readTree(body).path("mode").asText();
    }

    private static String form(String body) throws IOException {
        byte[] form = Base64.getDecoder()
                .decode(MAPPER.readTree(body).path("formData").asText());
        return new String(form, StandardCharsets.UTF_8);
    }

    static void error(HttpExchange exchange, int status, String code, String message) throws IOException {
        exchange.getResponseHeaders().set("x-amzn-ErrorType", code);
        send(exchange, status, "{\"message\":\"" + message + "\"}");
    }

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

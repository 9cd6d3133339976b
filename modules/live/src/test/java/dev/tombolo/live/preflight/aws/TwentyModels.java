package dev.tombolo.live.preflight.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tombolo.catalog.ModelEndpoint;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.Routing;
import dev.tombolo.live.AwsStub;
import dev.tombolo.live.account.IdentityCheck;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.check.AnswerCount;
import dev.tombolo.live.check.CheckReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Preflights of twenty models in three Regions, and a server that answers them after a while. */
final class TwentyModels implements AutoCloseable {
    private static final int MODELS = 20;
    private static final int REGIONS = 3;
    private static final Map<String, String> ANSWERS = Map.of(
            "/inference-profiles", Healthy.profiles("us-east-1", "us-east-2", "us-west-2"),
            "/foundation-models", Healthy.models("ACTIVE"),
            "/logging/modelinvocations", "{}",
            "/data-retention", "{\"mode\": \"inherit\"}",
            "/enforcedGuardrailsConfiguration", "{\"guardrailsConfig\": []}",
            "/provisioned-model-throughputs", "{\"provisionedModelSummaries\": []}",
            "ServiceQuotasV20190624.ListServiceQuotas", Healthy.quotas(10),
            "AmazonSSM.GetParametersByPath", "{\"Parameters\": []}",
            "AWSBudgetServiceGateway.DescribeBudgets", "{}",
            "ResourceGroupsTaggingAPI_20170126.GetResources", "{\"ResourceTagMappingList\": []}");

    private final Duration latency;
    private final ExecutorService threads = Executors.newFixedThreadPool(96);
    private final HttpServer server = server();

    TwentyModels(Duration latency) {
        this.latency = latency;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Asks all of it, and waits for the answers. */
    void preflights() {
        var subject = Samples.subject(
                IntStream.range(0, MODELS).mapToObj(TwentyModels::path).toArray(ModelPath[]::new));
        var started = IntStream.range(0, REGIONS)
                .mapToObj(region -> AwsPreflight.of(subject, connection())
                        .start(threads, Deadline.in(Duration.ofMinutes(1)), new AnswerCount(said -> {})))
                .toList();
        assertThat(started.stream().map(Supplier::get).flatMap(List::stream).filter(CheckReport::isClean))
                .hasSize(REGIONS * 14);
    }

    /** Makes one call. */
    void call() {
        assertThat(Samples.answers(new IdentityCheck(AwsStub.ACCOUNT, connection())))
                .hasSize(1);
    }

    private AwsConnection connection() {
        return AwsStub.connection(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), Duration.ofSeconds(20));
    }

    private HttpServer server() {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else each answer waits 40 ms for the next
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool());
            server.createContext("/", this::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            Thread.sleep(latency.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        var body = answer(exchange.getRequestURI().getPath(), target == null ? question : target)
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static String answer(String path, String call) {
        if (call.startsWith("Action=SimulatePrincipalPolicy&")) {
            return Healthy.simulation("allowed", "");
        }
        if (path.startsWith("/foundation-model-availability/")) {
            return Healthy.availability("AVAILABLE");
        }
        return ANSWERS.getOrDefault(path.equals("/") ? call : path, AwsStub.callerOf(AwsStub.ACCOUNT));
    }

    private static ModelPath path(int number) {
        var path = Samples.terra(Routing.GEOGRAPHIC);
        var model = path.model();
        var served = path.served();
        return new ModelPath(
                new ModelRecord(
                        "model-" + number,
                        model.cloud(),
                        model.vendor(),
                        model.title(),
                        model.origin(),
                        model.source(),
                        model.seller(),
                        model.lifecycle(),
                        model.retentionModes(),
                        model.serviceTiers(),
                        model.endpoints(),
                        model.sources()),
                path.endpoint(),
                new ModelEndpoint(
                        "openai.model-" + number,
                        served.apis(),
                        served.paths(),
                        served.inRegion(),
                        served.profiles(),
                        served.projectApis(),
                        served.access(),
                        served.shapes()),
                path.region(),
                path.api(),
                path.route());
    }
}

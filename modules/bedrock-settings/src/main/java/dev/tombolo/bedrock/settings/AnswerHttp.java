package dev.tombolo.bedrock.settings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Consumer;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/**
 * Puts an answer until CloudFormation's address has taken it.
 *
 * <p>Powertools looks neither at the status nor tries again, and an answer that got lost leaves the stack waiting for an
 * hour. The same answer twice does no harm: it is an object that is put.
 */
final class AnswerHttp implements SdkHttpClient {
    private static final int TRIES = 4;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final SdkHttpClient http;
    private final Consumer<Duration> pause;

    AnswerHttp(SdkHttpClient http, Consumer<Duration> pause) {
        this.http = http;
        this.pause = pause;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        byte[] body = body(request);
        HttpExecuteRequest repeatable = HttpExecuteRequest.builder()
                .request(request.httpRequest())
                .contentStreamProvider(() -> new ByteArrayInputStream(body))
                .build();
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                return untilTaken(repeatable);
            }

            @Override
            public void abort() {}
        };
    }

    private static byte[] body(HttpExecuteRequest request) {
        try (InputStream body = request.contentStreamProvider().orElseThrow().newStream()) {
            return body.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpExecuteResponse untilTaken(HttpExecuteRequest request) throws IOException {
        String problem = "";
        for (int tries = 1; tries <= TRIES; tries++) {
            try {
                HttpExecuteResponse response = http.prepareRequest(request).call();
                if (response.httpResponse().isSuccessful()) {
                    return response;
                }
                problem = "HTTP " + response.httpResponse().statusCode();
            } catch (IOException e) {
                problem = e.getClass().getName();
            }
            pause.accept(PAUSE.multipliedBy(tries));
        }
        throw new NotTaken(problem);
    }

    static String words(Exception e) {
        return e instanceof NotTaken notTaken ? notTaken.problem : e.getClass().getName();
    }

    /** The client is the function's, and outlives an answer. */
    @Override
    public void close() {}

    private static final class NotTaken extends IOException {
        private final String problem;

        private NotTaken(String problem) {
            super(problem);
            this.problem = problem;
        }
    }
}

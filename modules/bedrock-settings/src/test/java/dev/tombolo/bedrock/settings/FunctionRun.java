package dev.tombolo.bedrock.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** Runs the function's handler against a stub; pauses pass in no time, and count. */
final class FunctionRun {
    private static final SdkHttpClient PATIENT = http(Duration.ofMinutes(1));
    private static final SdkHttpClient IMPATIENT = http(Fault.SILENCE.dividedBy(2));

    private final StubAws aws;
    private final FunctionContext context = new FunctionContext(Duration.ofMinutes(15));

    FunctionRun(StubAws aws) {
        this.aws = aws;
    }

    private static SdkHttpClient http(Duration silence) {
        return UrlConnectionHttpClient.builder().socketTimeout(silence).build();
    }

    FunctionRun with(Event event) {
        return with(event.json(aws.address()));
    }

    FunctionRun with(String event) {
        Services services = Services.of(
                aws.hangs() ? IMPATIENT : PATIENT,
                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "example")),
                "us-east-1",
                Optional.of(aws.address()),
                context::pass);
        byte[] bytes = event.getBytes(StandardCharsets.UTF_8);
        try {
            new BedrockSettingsHandler(services)
                    .handleRequest(new ByteArrayInputStream(bytes), new ByteArrayOutputStream(), context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The one answer that CloudFormation has. */
    JsonNode answer() {
        List<JsonNode> answers = aws.answers().stream().distinct().toList();
        if (answers.size() != 1) {
            throw new AssertionError("answered " + answers.size() + " times: " + answers);
        }
        return answers.get(0);
    }

    String told() {
        JsonNode answer = answer();
        return answer.path("Status").asText() + ": " + answer.path("Reason").asText();
    }

    boolean succeeded() {
        return answer().path("Status").asText().equals("SUCCESS");
    }

    String log() {
        return context.log();
    }

    Duration paused() {
        return context.passed();
    }
}

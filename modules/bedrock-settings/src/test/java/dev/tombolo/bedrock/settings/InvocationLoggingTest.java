package dev.tombolo.bedrock.settings;

import static dev.tombolo.bedrock.settings.Samples.LOGGING;
import static dev.tombolo.bedrock.settings.Samples.keptLogging;
import static dev.tombolo.bedrock.settings.Samples.logging;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InvocationLoggingTest {
    private static final String GET = "GET /logging/modelinvocations";
    private static final String PUT = "PUT /logging/modelinvocations";
    private static final String ANSWER = "PUT /answer";
    private static final String OURS = "244d908a57989b9a";
    private static final String FOREIGN = "831366bcf11f07c8";
    private static final String REFUSED =
            "FAILED: invocation logging · a value that is not this stack's is in force, with digest " + FOREIGN
                    + " · to overwrite it, adopt: " + FOREIGN;

    private final StubSettings account = new StubSettings();
    private final StubAws aws = new StubAws(account);

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void putsWhereNothingIsAndReadsBack() throws IOException {
        FunctionRun run = run(Event.create(LOGGING, logging("ours")));

        assertThat(run.told()).isEqualTo("SUCCESS: invocation logging is in force");
        assertThat(run.answer().path("PhysicalResourceId").asText()).isEqualTo("invocation-logging");
        assertThat(run.answer().path("Data").path("Digest").asText()).isEqualTo(OURS);
        assertThat(inForce()).isEqualTo(json("""
                {"cloudWatchConfig":{"logGroupName":"/bedrock/invocations","roleArn":"arn:aws:iam::333333333333:role/logging",
                   "largeDataDeliveryS3Config":{"bucketName":"ours","keyPrefix":"large"}},
                 "s3Config":{"bucketName":"ours"},
                 "textDataDeliveryEnabled":true,"imageDataDeliveryEnabled":true,"embeddingDataDeliveryEnabled":false,
                 "videoDataDeliveryEnabled":true,"audioDataDeliveryEnabled":true}
                """));
        assertThat(aws.calls()).containsExactly(GET, PUT, GET, ANSWER);
    }

    @Test
    void takesWhatIsAsWantedAndWritesNothing() {
        account.loggingConfig = keptLogging("ours");

        assertThat(run(Event.create(LOGGING, logging("ours"))).succeeded()).isTrue();
        assertThat(aws.calls()).containsExactly(GET, ANSWER);
    }

    @Test
    void failsOnAForeignValueAndNamesItsDigestOnly() throws IOException {
        account.loggingConfig = keptLogging("theirs");

        FunctionRun run = run(Event.create(LOGGING, logging("ours")));

        assertThat(run.told()).isEqualTo(REFUSED);
        assertThat(inForce()).isEqualTo(json(keptLogging("theirs")));
        assertThat(aws.calls()).containsExactly(GET, ANSWER);
    }

    @Test
    void overwritesAForeignValueThatIsAdopted() throws IOException {
        account.loggingConfig = keptLogging("theirs");

        FunctionRun run = run(Event.create(LOGGING, logging("ours", adopt(FOREIGN))));

        assertThat(run.succeeded()).isTrue();
        assertThat(bucket()).isEqualTo("ours");
    }

    @Test
    void failsWhenAdoptNamesAnotherValueThanTheOneInForce() throws IOException {
        account.loggingConfig = keptLogging("theirs");

        FunctionRun run = run(Event.create(LOGGING, logging("ours", adopt("0123456789abcdef"))));

        assertThat(run.told())
                .isEqualTo("FAILED: invocation logging · a value that is not this stack's is in force, with digest "
                        + FOREIGN + ", and Adopt names 0123456789abcdef · to overwrite it, adopt: " + FOREIGN);
        assertThat(bucket()).isEqualTo("theirs");
    }

    @Test
    void updatesWhatItPutBefore() throws IOException {
        account.loggingConfig = keptLogging("ours");

        FunctionRun run = run(Event.update(LOGGING, logging("newer"), logging("ours")));

        assertThat(run.succeeded()).isTrue();
        assertThat(run.answer().path("PhysicalResourceId").asText()).isEqualTo("the-first-id");
        assertThat(bucket()).isEqualTo("newer");
    }

    @Test
    void anUpdateOfTheOwnerAloneWritesNothing() {
        account.loggingConfig = keptLogging("ours");

        assertThat(run(Event.update(LOGGING, logging("ours"), logging("ours").replace("cdk", "other")))
                        .succeeded())
                .isTrue();
        assertThat(aws.calls()).containsExactly(GET, ANSWER);
    }

    @Test
    void failsToUpdateWhatSomebodyElseChanged() throws IOException {
        account.loggingConfig = keptLogging("theirs");

        assertThat(run(Event.update(LOGGING, logging("newer"), logging("ours"))).told())
                .isEqualTo(REFUSED);
        assertThat(bucket()).isEqualTo("theirs");
    }

    @Test
    void putsAgainWhatSomebodyElseRemoved() throws IOException {
        assertThat(run(Event.update(LOGGING, logging("ours"), logging("ours"))).succeeded())
                .isTrue();
        assertThat(bucket()).isEqualTo("ours");
    }

    @Test
    void failsWhenAnotherOwnerWritesRightAfterUs() throws IOException {
        aws.otherOwnerAfter(2, () -> account.loggingConfig = keptLogging("theirs"));

        FunctionRun run = run(Event.create(LOGGING, logging("ours")));

        assertThat(run.told())
                .isEqualTo("FAILED: invocation logging · digest " + OURS + " was put and digest " + FOREIGN
                        + " reads back · another owner writes this setting, or the service changed the value; "
                        + "find who else declares it, then deploy again");
        assertThat(bucket()).isEqualTo("theirs");
        assertThat(Collections.frequency(aws.calls(), PUT)).isEqualTo(1);
    }

    @Test
    void waitsForPermissionsThatAreOnTheirWay() throws IOException {
        for (int tries = 0; tries < 6; tries++) {
            account.loggingRefusals.add(permissions());
        }

        FunctionRun run = run(Event.create(LOGGING, logging("ours")));

        assertThat(run.succeeded()).isTrue();
        assertThat(bucket()).isEqualTo("ours");
        assertThat(run.paused()).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(60));
    }

    @Test
    void failsAfterFiveMinutesWithoutPermissions() {
        for (int tries = 0; tries < 1000; tries++) {
            account.loggingRefusals.add(permissions());
        }

        FunctionRun run = run(Event.create(LOGGING, logging("ours")));

        assertThat(run.told())
                .matches("FAILED: invocation logging · putting it was answered with ValidationException "
                        + "\\(Failed to validate permissions for log group: g, with role: r\\), after \\d+ tries"
                        + " · deploy again when the cause has passed");
        assertThat(run.paused()).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
        assertThat(account.loggingConfig).isNull();
    }

    @Test
    void failsAtOnceOnWhatDoesNotPass() {
        account.loggingRefusals.add("error 400 ValidationException no such bucket");

        FunctionRun run = run(Event.create(LOGGING, logging("ours")));

        assertThat(run.told())
                .isEqualTo("FAILED: invocation logging · putting it was answered with ValidationException "
                        + "(no such bucket) · correct what the service does not take, then deploy again");
        assertThat(run.paused()).isZero();
    }

    @Test
    void failsWithoutTheRightToRead() {
        aws.failing(1, Fault.ACCESS_DENIED);

        assertThat(run(Event.create(LOGGING, logging("ours"))).told())
                .isEqualTo("FAILED: invocation logging · reading it was answered with AccessDeniedException "
                        + "(not authorized) · allow the function this call in its role");
    }

    @Test
    void failsOnEveryWrongPropertyAtOnce() {
        FunctionRun run = run(Event.create(LOGGING, """
                        {"Adopt": "yes", "Owners": "x", "LoggingConfig": {"S3Config": {"BucketName": ["a"], "Prefix": "p"}, "TextDataDeliveryEnabled": "yes",
                         "ImageDataDeliveryEnabled": true, "EmbeddingDataDeliveryEnabled": true, "VideoDataDeliveryEnabled": true}}
                        """));

        assertThat(run.told())
                .isEqualTo("FAILED: Custom::BedrockInvocationLogging · Owner is missing; "
                        + "LoggingConfig.S3Config.BucketName must be a text; LoggingConfig.S3Config.BucketName is missing; "
                        + "LoggingConfig.S3Config.Prefix is unknown; LoggingConfig.TextDataDeliveryEnabled must be true or false; "
                        + "LoggingConfig.AudioDataDeliveryEnabled is missing; LoggingConfig.CloudWatchConfig or S3Config is missing; "
                        + "Adopt must be a digest of 16 hexadecimal digits; Owners is unknown · correct the template");
        assertThat(aws.calls()).containsExactly(ANSWER);
    }

    private FunctionRun run(Event event) {
        return new FunctionRun(aws).with(event);
    }

    private static String adopt(String digest) {
        return ", \"Adopt\": \"" + digest + "\"";
    }

    private static String permissions() {
        return "error 400 ValidationException Failed to validate permissions for log group: g, with role: r";
    }

    private String bucket() throws IOException {
        return inForce().path("s3Config").path("bucketName").asText();
    }

    private JsonNode inForce() throws IOException {
        return json(String.valueOf(account.loggingConfig));
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}

package dev.tombolo.bedrock.settings;

import static dev.tombolo.bedrock.settings.Samples.LOGGING;
import static dev.tombolo.bedrock.settings.Samples.keptLogging;
import static dev.tombolo.bedrock.settings.Samples.logging;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What CloudFormation sends after a failure, and at the end of a stack. */
class StackSequencesTest {
    private static final String ANSWER = "PUT /answer";
    private static final String FOREIGN = "831366bcf11f07c8";

    private final StubSettings account = new StubSettings();
    private final StubAws aws = new StubAws(account);

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void aDeleteLeavesItInForceAndSaysSo() throws IOException {
        account.loggingConfig = keptLogging("ours");

        FunctionRun run = run(Event.delete(LOGGING, logging("ours")));

        assertThat(run.told())
                .isEqualTo("SUCCESS: left in force: deleting the declaration of a setting removes nothing");
        assertThat(run.answer().path("PhysicalResourceId").asText()).isEqualTo("the-first-id");
        assertThat(bucket()).isEqualTo("ours");
        assertThat(aws.calls()).containsExactly(ANSWER);
    }

    @Test
    void theDeleteAfterAFailedCreateLeavesTheForeignValue() throws IOException {
        account.loggingConfig = keptLogging("theirs");
        assertThat(run(Event.create(LOGGING, logging("ours"))).succeeded()).isFalse();

        deleteAfterwards();

        assertThat(bucket()).isEqualTo("theirs");
    }

    @Test
    void theDeleteAfterAMalformedCreateSucceeds() {
        Event malformed = Event.delete(LOGGING, "{\"LoggingConfig\": \"?\"}");

        assertThat(run(malformed).succeeded()).isTrue();
    }

    @Test
    void theRollbackOfAnUpdateThatCameIntoForceRestoresOurFormerValue() throws IOException {
        account.loggingConfig = keptLogging("newer");
        account.stackStatus = "UPDATE_ROLLBACK_IN_PROGRESS";

        assertThat(run(Event.update(LOGGING, logging("ours"), logging("newer"))).succeeded())
                .isTrue();
        assertThat(bucket()).isEqualTo("ours");
    }

    @Test
    void theRollbackOfARefusedUpdateLeavesTheForeignValueAndTheStackFree() throws IOException {
        account.loggingConfig = keptLogging("theirs");
        account.stackStatus = "UPDATE_ROLLBACK_IN_PROGRESS";

        FunctionRun run = run(Event.update(LOGGING, logging("ours"), logging("newer")));

        assertThat(run.told())
                .isEqualTo("SUCCESS: rollback, left as it is: invocation logging · a value that is not this stack's is"
                        + " in force, with digest " + FOREIGN + " · to overwrite it, adopt: " + FOREIGN);
        assertThat(bucket()).isEqualTo("theirs");
    }

    @Test
    void theRollbackOfAnAdoptionNeverBringsTheForeignValueBack() throws IOException {
        account.loggingConfig = keptLogging("newer");
        account.stackStatus = "UPDATE_ROLLBACK_IN_PROGRESS";

        run(Event.update(LOGGING, logging("ours"), logging("newer", adopt(FOREIGN))));

        assertThat(bucket()).isEqualTo("ours");
    }

    @Test
    void theRollbackOfAMalformedUpdateFindsOurValueInForce() {
        account.loggingConfig = keptLogging("ours");
        account.stackStatus = "UPDATE_ROLLBACK_IN_PROGRESS";

        assertThat(run(Event.update(LOGGING, logging("ours"), "{}")).succeeded())
                .isTrue();
    }

    private void deleteAfterwards() {
        try (StubAws after = new StubAws(account)) {
            assertThat(new FunctionRun(after)
                            .with(Event.delete(LOGGING, logging("ours")))
                            .succeeded())
                    .isTrue();
        }
    }

    private FunctionRun run(Event event) {
        return new FunctionRun(aws).with(event);
    }

    private static String adopt(String digest) {
        return ", \"Adopt\": \"" + digest + "\"";
    }

    private String bucket() throws IOException {
        return new ObjectMapper()
                .readTree(String.valueOf(account.loggingConfig))
                .path("s3Config")
                .path("bucketName")
                .asText();
    }

    @Test
    void theDeleteAfterAReplacementLeavesTheNewerValue() throws IOException {
        account.loggingConfig = keptLogging("newer");

        assertThat(run(Event.delete(LOGGING, logging("ours"))).succeeded()).isTrue();
        assertThat(bucket()).isEqualTo("newer");
    }

    @Test
    void aSecondRunOfTheSameCreateWritesNothing() {
        run(Event.create(LOGGING, logging("ours")));
        int calls = aws.calls().size();

        run(Event.create(LOGGING, logging("ours")));

        assertThat(aws.calls().subList(calls, aws.calls().size())).doesNotContain("PUT /logging/modelinvocations");
    }
}

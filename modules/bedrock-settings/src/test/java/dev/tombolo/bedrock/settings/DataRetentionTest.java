package dev.tombolo.bedrock.settings;

import static dev.tombolo.bedrock.settings.DataRetention.TYPE;
import static dev.tombolo.bedrock.settings.Samples.retention;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataRetentionTest {
    private static final String MANTLE = ", \"Plane\": \"bedrock-mantle\"";
    private static final String NONE = "7f517f97e00a688b";
    private static final String SHARE = "7c12196553cfe213";

    private final StubSettings account = new StubSettings();
    private final StubAws aws = new StubAws(account);

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void setsTheModeOfTheAccount() {
        FunctionRun run = run(Event.create(TYPE, retention("none", "")));

        assertThat(run.told()).isEqualTo("SUCCESS: data retention on bedrock is in force");
        assertThat(run.answer().path("PhysicalResourceId").asText()).isEqualTo("data-retention");
        assertThat(run.answer().path("Data").path("Digest").asText()).isEqualTo(NONE);
        assertThat(account.retentionMode).isEqualTo("none");
        assertThat(account.mantleMode).isNull();
    }

    @Test
    void setsTheModeOfMantleAlone() {
        FunctionRun run = run(Event.create(TYPE, retention("none", MANTLE)));

        assertThat(run.told()).isEqualTo("SUCCESS: data retention on bedrock-mantle is in force");
        assertThat(account.mantleMode).isEqualTo("none");
        assertThat(account.retentionMode).isNull();
        assertThat(aws.calls())
                .containsExactly(
                        "GET /v1/data_retention", "PUT /v1/data_retention", "GET /v1/data_retention", "PUT /answer");
    }

    @Test
    void anInheritedModeIsNobodys() {
        account.retentionMode = "inherit";
        account.mantleMode = "inherit";

        assertThat(run(Event.create(TYPE, retention("none", ""))).succeeded()).isTrue();
        assertThat(account.retentionMode).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws_review", "inherit", "a_mode_of_tomorrow"})
    void sendsModesThatTheSdkDoesNotKnow(String mode) {
        assertThat(run(Event.create(TYPE, retention(mode, ""))).succeeded()).isTrue();
        assertThat(account.retentionMode).isEqualTo(mode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", MANTLE})
    void failsOnAForeignMode(String plane) {
        account.retentionMode = "provider_data_share";
        account.mantleMode = "provider_data_share";
        String name = plane.isEmpty() ? "bedrock" : "bedrock-mantle";

        assertThat(run(Event.create(TYPE, retention("none", plane))).told())
                .isEqualTo("FAILED: data retention on " + name
                        + " · a value that is not this stack's is in force, with digest " + SHARE
                        + " · to overwrite it, adopt: " + SHARE);
        assertThat(account.retentionMode).isEqualTo("provider_data_share");
        assertThat(account.mantleMode).isEqualTo("provider_data_share");
    }

    @Test
    void overwritesAForeignModeThatIsAdopted() {
        account.mantleMode = "provider_data_share";

        assertThat(run(Event.create(TYPE, retention("none", MANTLE + ", \"Adopt\": \"" + SHARE + "\"")))
                        .succeeded())
                .isTrue();
        assertThat(account.mantleMode).isEqualTo("none");
    }

    @Test
    void anotherPlanesFormerModeIsNotOurs() {
        account.mantleMode = "default";

        assertThat(run(Event.update(TYPE, retention("none", MANTLE), retention("default", "")))
                        .succeeded())
                .isFalse();
        assertThat(account.mantleMode).isEqualTo("default");
    }

    @Test
    void updatesTheModeOnTheSamePlane() {
        account.mantleMode = "default";

        assertThat(run(Event.update(TYPE, retention("none", MANTLE), retention("default", MANTLE)))
                        .succeeded())
                .isTrue();
        assertThat(account.mantleMode).isEqualTo("none");
    }

    @Test
    void failsWithoutTheRightToReadOnMantle() {
        aws.failing(1, Fault.ACCESS_DENIED);

        assertThat(run(Event.create(TYPE, retention("none", MANTLE))).told())
                .isEqualTo("FAILED: data retention on bedrock-mantle · reading it was answered with HTTP 403"
                        + " · allow the function this call in its role");
    }

    @Test
    void failsInTimeWhileMantleIsDown() {
        aws.failingAllButAnswers(Fault.MALFORMED);

        assertThat(run(Event.create(TYPE, retention("none", MANTLE))).told())
                .matches("FAILED: data retention on bedrock-mantle · reading it got no answer that can be read, "
                        + "after \\d+ tries · deploy again when the cause has passed");
    }

    @Test
    void failsOnWrongProperties() {
        assertThat(run(Event.create(TYPE, retention("None!", ", \"Plane\": \"moon\"")))
                        .told())
                .isEqualTo("FAILED: Custom::BedrockDataRetention · Plane must be bedrock or bedrock-mantle; "
                        + "Mode must be of small letters and underscores · correct the template");
    }

    private FunctionRun run(Event event) {
        return new FunctionRun(aws).with(event);
    }
}

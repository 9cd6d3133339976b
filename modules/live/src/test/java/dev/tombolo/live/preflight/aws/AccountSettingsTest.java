package dev.tombolo.live.preflight.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.blueprint.logging.InvocationLog;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.live.AwsStub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings without an owner. Digests are those that the Lambda function asks for, from a file that its tests read too. */
class AccountSettingsTest {
    private static final Path SETTINGS = Path.of("../bedrock-settings/src/test/resources/foreign-settings.json");

    private final AwsStub aws = Healthy.account();

    @AfterEach
    void close() {
        aws.close();
    }

    private static JsonNode foreign(String name) throws IOException {
        return new ObjectMapper().readTree(Files.readString(SETTINGS)).path(name);
    }

    private String logging(AccountSettings settings) {
        return Samples.answers(new InvocationLoggingCheck(Samples.subject(settings), aws.connection()))
                .get(0);
    }

    private void inForce(JsonNode setting) {
        aws.get(
                "/logging/modelinvocations",
                "{\"loggingConfig\": " + setting.path("loggingConfig").toString() + "}");
    }

    private List<String> retention(AccountSettings settings, String mode) {
        aws.get("/data-retention", "{\"mode\": \"" + mode + "\"}");
        aws.get("/v1/data_retention", "{\"mode\": \"" + mode + "\"}");
        return Samples.answers(new DataRetentionCheck(Samples.subject(settings), aws.connection()));
    }

    @Test
    void loggingThatNobodySetIsForTheDeploy() {
        assertThat(logging(Samples.logging(Optional.empty())))
                .isEqualTo("pass · logging · none is set, so that the deploy sets it");
    }

    @Test
    void warnsWhereNobodyLogsAndTheFileDoesNotEither() {
        assertThat(logging(AccountSettings.NONE))
                .isEqualTo("warn · logging · none is set, and this environment declares none · let whoever owns the"
                        + " account's baseline declare it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"logging", "loggingOfAGroup"})
    void failsOnForeignLoggingAndNamesItsDigest(String name) throws IOException {
        inForce(foreign(name));
        var digest = foreign(name).path("digest").asText();
        assertThat(logging(Samples.logging(Optional.empty())))
                .isEqualTo("fail · logging · a value that is not this environment's is in force, with digest " + digest
                        + " · to overwrite it: logging: { adopt: " + digest + " }");
        assertThat(logging(Samples.logging(Optional.of(digest))))
                .isEqualTo("pass · logging · a value with digest " + digest + " is in force, and adopt names it");
        assertThat(logging(AccountSettings.NONE))
                .isEqualTo("pass · logging · set by somebody else, with digest " + digest);
    }

    @Test
    void loggingToTheGroupOfTheFileIsOurs() {
        aws.get(
                "/logging/modelinvocations",
                "{\"loggingConfig\": {\"cloudWatchConfig\": {\"logGroupName\": \"tombolo-prod-model-invocations\","
                        + " \"roleArn\": \"arn:r\"}}}");
        assertThat(logging(Samples.logging(Optional.empty())))
                .isEqualTo("pass · logging · in force, and writes to this environment's own log group");
    }

    @Test
    void warnsWhereLoggingToAnExistingGroupCanBeAnybodys() throws IOException {
        inForce(foreign("loggingOfAGroup"));
        var digest = foreign("loggingOfAGroup").path("digest").asText();
        assertThat(logging(Samples.logging(
                        new InvocationLog.ExistingLogGroup(Text.of("/their/invocations")), Optional.empty())))
                .isEqualTo("warn · logging · in force, and writes to the log group that the file names, with digest "
                        + digest + " · where no stack of ours set it yet: logging: { adopt: " + digest + " }");
    }

    @Test
    void retentionIsComparedOnBothPlanes() {
        assertThat(retention(Samples.retention(Optional.empty()), "none"))
                .containsExactly(
                        "pass · bedrock · \"none\" is in force, as the file says",
                        "pass · bedrock-mantle · \"none\" is in force, as the file says");
        assertThat(retention(Samples.retention(Optional.empty()), "inherit"))
                .contains("pass · bedrock · none is set, so that the deploy sets it");
    }

    @Test
    void failsOnAForeignRetentionAndNamesItsDigest() throws IOException {
        var digest = foreign("retention").path("digest").asText();
        assertThat(retention(Samples.retention(Optional.empty()), "provider_data_share"))
                .contains("fail · bedrock-mantle · \"provider_data_share\" is in force, with digest " + digest
                        + " · to overwrite it: dataRetention: { mode: none, adopt: " + digest + " }");
        assertThat(retention(Samples.retention(Optional.of(digest)), "provider_data_share"))
                .contains("pass · bedrock · \"provider_data_share\" is in force, and adopt names it");
    }

    @Test
    void failsWhereARetentionThatNobodyDeclaresHereKeepsAModelFromBeingCalled() {
        aws.get("/data-retention", "{\"mode\": \"none\"}");
        assertThat(Samples.answers(new DataRetentionCheck(Samples.subject(Samples.sol()), aws.connection())))
                .containsExactly(
                        "fail · bedrock · \"none\" is in force, and does not let gpt-5.6-sol be called · choose"
                                + " another model, or let whoever owns the account's baseline change it");
        aws.get("/data-retention", "{\"mode\": \"default\"}");
        assertThat(Samples.answers(new DataRetentionCheck(Samples.subject(Samples.sol()), aws.connection())))
                .containsExactly("pass · bedrock · \"default\" is in force");
    }

    @Test
    void warnsOfAGuardrailThatIsEnforcedAlready() {
        aws.get(
                "/enforcedGuardrailsConfiguration",
                "{\"guardrailsConfig\": [{\"guardrailArn\": \"arn:g\", \"guardrailVersion\": \"3\", \"createdBy\":"
                        + " \"arn:someone\"}]}");
        assertThat(Samples.answers(new EnforcedGuardrailCheck(Samples.subject(), aws.connection())))
                .containsExactly("warn · enforcedGuardrail · arn:g, version 3, is enforced by arn:someone · every call"
                        + " passes it, beside the guardrails of this environment");
    }
}

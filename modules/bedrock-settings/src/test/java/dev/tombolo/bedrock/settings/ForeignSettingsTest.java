package dev.tombolo.bedrock.settings;

import static dev.tombolo.bedrock.settings.Samples.LOGGING;
import static dev.tombolo.bedrock.settings.Samples.logging;
import static dev.tombolo.bedrock.settings.Samples.retention;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The digests that preflight names are those that the function asks for: its tests read the same file. */
class ForeignSettingsTest {
    private final StubSettings account = new StubSettings();
    private final StubAws aws = new StubAws(account);

    @AfterEach
    void stop() {
        aws.close();
    }

    private static JsonNode setting(String name) throws IOException {
        return new ObjectMapper()
                .readTree(Files.readString(Path.of("src/test/resources/foreign-settings.json")))
                .path(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"logging", "loggingOfAGroup"})
    void failsOnLoggingAndAsksForItsDigest(String name) throws IOException {
        account.loggingConfig = setting(name).path("loggingConfig").toString();

        assertThat(new FunctionRun(aws)
                        .with(Event.create(LOGGING, logging("ours")))
                        .told())
                .endsWith(" · to overwrite it, adopt: "
                        + setting(name).path("digest").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"Plane\": \"bedrock-mantle\""})
    void failsOnARetentionAndAsksForItsDigest(String plane) throws IOException {
        account.retentionMode = setting("retention").path("mode").asText();
        account.mantleMode = account.retentionMode;

        assertThat(new FunctionRun(aws)
                        .with(Event.create(DataRetention.TYPE, retention("none", plane)))
                        .told())
                .endsWith(" · to overwrite it, adopt: "
                        + setting("retention").path("digest").asText());
    }
}

package dev.tombolo.live.reconcile.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.tombolo.blueprint.retention.DataRetention;
import dev.tombolo.blueprint.retention.DataRetentionMode;
import dev.tombolo.blueprint.retention.Plane;
import dev.tombolo.live.AwsStub;
import dev.tombolo.live.AwsTrouble;
import dev.tombolo.live.Lines;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.call.Interruption;
import dev.tombolo.live.check.AnswerCount;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Checks;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each setting that reconcile sets, none left out: what is said and set where a read, the change or the read after it ends badly. */
class EveryChangeTest {
    private static final DataRetention NONE =
            new DataRetention(DataRetentionMode.NONE, new TreeSet<>(List.of(Plane.values())), Optional.empty());
    private static final String PROJECTS = "/v1/organization/projects";

    private final AwsStub aws = new AwsStub();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** A setting that is set where it drifted. */
    private record Setting(String check, String subject, String path, String json) {
        ResponseDefinitionBuilder of(String mode) {
            return okJson(json.formatted(mode));
        }

        @Override
        public String toString() {
            return subject;
        }
    }

    private static final List<Setting> SETTINGS = List.of(
            new Setting("data-retention", "bedrock", "/data-retention", "{\"mode\": \"%s\"}"),
            new Setting("data-retention", "bedrock-mantle", "/v1/data_retention", "{\"mode\": \"%s\"}"),
            new Setting(
                    "project-retention",
                    "claims (proj_claims)",
                    PROJECTS + "/proj_claims",
                    "{\"data_retention\": {\"mode\": \"%s\"}}"));

    static Stream<Arguments> settingsAndTroubles() {
        return SETTINGS.stream()
                .flatMap(setting -> Stream.of(AwsTrouble.values()).map(trouble -> Arguments.of(setting, trouble)));
    }

    @BeforeEach
    void describe() {
        aws.caller(AwsStub.ACCOUNT).get(PROJECTS, """
            {"data": [{"id": "proj_claims", "name": "claims", "tags": {"tombolo:environment": "prod"}}]}
            """);
        SETTINGS.forEach(setting -> aws.get(setting.path(), setting.json().formatted("none")));
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        aws.close();
    }

    private static Checks apply(AwsConnection connection) {
        return AwsReconcile.apply(AwsStub.ACCOUNT, NONE, connection, new Interruption());
    }

    private List<String> lines(AwsConnection connection) {
        return Lines.of(apply(connection)
                .runAfterIdentity(threads, Deadline.in(Duration.ofMinutes(1)), new AnswerCount(said -> {})));
    }

    private String line(Setting setting, AwsTrouble trouble) {
        var lines = lines(aws.connection(trouble));
        assertThat(lines).noneMatch(line -> AwsStub.SECRETS.stream().anyMatch(line::contains));
        return lines.stream()
                .filter(line -> line.contains(" · " + setting.subject() + " · "))
                .findFirst()
                .orElseThrow();
    }

    private List<String> changed() {
        return aws.requests().stream()
                .filter(request -> !request.getMethod().value().equals("GET"))
                .map(request -> request.getUrl())
                .filter(url -> !url.equals("/"))
                .toList();
    }

    @Test
    void everyCheckHasASetting() {
        assertThat(apply(aws.connection()).others())
                .extracting(Check::name)
                .containsExactlyElementsOf(
                        SETTINGS.stream().map(Setting::check).distinct().toList());
    }

    @Test
    void passesWhereAllIsAsDeclaredAndChangesNothing() {
        assertThat(lines(aws.connection())).allMatch(line -> line.startsWith("pass · "));
        assertThat(changed()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("settingsAndTroubles")
    void failsToReadAndChangesNothing(Setting setting, AwsTrouble trouble) {
        aws.path(setting.path(), trouble.answer());
        assertThat(line(setting, trouble))
                .startsWith("not checked · " + setting.subject() + " · " + trouble.says())
                .contains(" · " + trouble.remedy());
        assertThat(changed()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("settingsAndTroubles")
    void failsToChangeAndSaysWhetherItWasSet(Setting setting, AwsTrouble trouble) {
        aws.path(setting.path(), setting.of("default"));
        aws.put(setting.path(), trouble.answer());
        assertThat(line(setting, trouble)).startsWith(afterChange(setting, trouble));
        assertThat(changed()).isNotEmpty().allMatch(setting.path()::equals);
    }

    private static String afterChange(Setting setting, AwsTrouble trouble) {
        return switch (trouble) {
            case DENIED, DENIED_BY_AN_OLDER_SERVICE, SIGNED_OUT, THROTTLED ->
                "fail · " + setting.subject() + " · \"default\" is in force, and \"none\" was not set: "
                        + trouble.says();
            case FAULT, TIMED_OUT, CUT_OFF -> maybeSet(setting) + trouble.says();
            case MALFORMED ->
                // what mantle answers to a change is not read: what is in force afterwards is
                setting.path().startsWith("/v1/")
                        ? "fail · " + setting.subject() + " · was set to \"none\", and \"default\" is read back"
                        : maybeSet(setting) + trouble.says();
        };
    }

    private static String maybeSet(Setting setting) {
        return "not checked · " + setting.subject() + " · \"default\" was in force, and \"none\" may be set now: ";
    }

    @ParameterizedTest
    @MethodSource("settingsAndTroubles")
    void failsToReadBackAndSaysThatItWasSet(Setting setting, AwsTrouble trouble) {
        aws.readsAfterPut(setting.path(), setting.of("default"), trouble.answer());
        assertThat(line(setting, trouble))
                .startsWith("not checked · " + setting.subject()
                        + " · was set from \"default\" to \"none\", and not read back: " + trouble.says());
        assertThat(changed()).containsExactly(setting.path());
    }
}

package dev.tombolo.live.reconcile.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.tombolo.blueprint.retention.DataRetention;
import dev.tombolo.blueprint.retention.DataRetentionMode;
import dev.tombolo.blueprint.retention.Plane;
import dev.tombolo.live.AwsStub;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.call.Interruption;
import dev.tombolo.live.check.AnswerCount;
import dev.tombolo.live.check.Checks;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProjectRetentionTest {
    private static final String PROJECTS = "/v1/organization/projects";
    private static final String CLAIMS = PROJECTS + "/proj_claims";
    private static final String THEIRS = PROJECTS + "/proj_theirs";
    private static final DataRetention NONE =
            new DataRetention(DataRetentionMode.NONE, new TreeSet<>(List.of(Plane.BEDROCK_MANTLE)), Optional.empty());

    private final AwsStub aws = new AwsStub()
            .caller(AwsStub.ACCOUNT)
            .get("/v1/data_retention", "{\"mode\": \"none\"}")
            .get(PROJECTS, """
                {"data": [
                 {"id": "proj_theirs", "name": "theirs", "status": "active", "tags": {"Team": "research"}},
                 {"id": "proj_old", "name": "old", "status": "archived"},
                 {"id": "default", "name": "default", "status": "active"},
                 {"id": "proj_claims", "name": "tombolo-prod-claims", "status": "active",
                  "tags": {"tombolo:environment": "prod"}}]}
                """)
            .path(PROJECTS + "/default", mode("inherit"))
            .path(THEIRS, mode("inherit"));

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        threads.shutdownNow();
        aws.close();
    }

    private static ResponseDefinitionBuilder mode(String mode) {
        return okJson("{\"id\": \"some\", \"data_retention\": {\"mode\": \"" + mode + "\"}}");
    }

    private Checks check() {
        return AwsReconcile.check(AwsStub.ACCOUNT, NONE, aws.connection());
    }

    private Checks apply() {
        return AwsReconcile.apply(AwsStub.ACCOUNT, NONE, aws.connection(), new Interruption());
    }

    private List<String> lines(Checks checks) {
        return checks
                .runAfterIdentity(threads, Deadline.in(Duration.ofMinutes(1)), new AnswerCount(said -> {}))
                .stream()
                .filter(check -> check.check().equals("project-retention"))
                .flatMap(check -> check.answers().stream()
                        .map(answer -> answer.outcome().word() + " · " + answer.subject() + " · " + answer.says()
                                + " · " + answer.remedy()))
                .toList();
    }

    private List<String> writes() {
        return aws.requests().stream()
                .filter(request -> request.getUrl().startsWith(PROJECTS))
                .filter(request -> !request.getMethod().value().equals("GET"))
                .map(request -> request.getUrl() + " " + request.getBodyAsString())
                .toList();
    }

    @Test
    void projectsThatLeaveItToTheAccountOrHaveTheDeclaredModePass() {
        aws.path(CLAIMS, mode("none"));
        assertThat(lines(apply()))
                .containsExactly("pass · projects · 3 looked at, each with \"inherit\" or \"none\" · ");
        assertThat(writes()).isEmpty();
    }

    @Test
    void failsOnAProjectWithAModeOfItsOwnAndWritesNothing() {
        aws.path(CLAIMS, mode("default"));
        assertThat(lines(check()))
                .containsExactly("fail · tombolo-prod-claims (proj_claims) · \"default\" is in force, and \"none\" is"
                        + " declared · find out who changed it, then run it with --apply");
        assertThat(writes()).isEmpty();
    }

    @Test
    void setsAProjectOfOursAndReadsItBack() {
        aws.readsAfterPut(CLAIMS, mode("default"), mode("none"));
        assertThat(lines(apply()))
                .containsExactly("pass · tombolo-prod-claims (proj_claims) · set from \"default\" to \"none\", and read"
                        + " back · ");
        assertThat(writes()).containsExactly(CLAIMS + " {\"data_retention\":{\"mode\":\"none\"}}");
    }

    @Test
    void failsOnAProjectOfSomebodyElseAndLeavesIt() {
        aws.path(CLAIMS, mode("none")).path(THEIRS, mode("provider_data_share"));
        assertThat(lines(apply()))
                .containsExactly("fail · theirs (proj_theirs) · \"provider_data_share\" is in force, and \"none\" is"
                        + " declared, and no environment of ours made it · agree with whoever set it, and let them set"
                        + " it to inherit");
        assertThat(writes()).isEmpty();
    }

    @Test
    void failsToReadOneProjectAndStillSaysWhatBecameOfTheOthers() {
        aws.readsAfterPut(CLAIMS, mode("default"), mode("none"))
                .path(THEIRS, aResponse().withStatus(403));
        assertThat(lines(apply()))
                .containsExactly(
                        "pass · tombolo-prod-claims (proj_claims) · set from \"default\" to \"none\", and read back · ",
                        "not checked · theirs (proj_theirs) · not allowed (HTTP 403) · allow bedrock-mantle:GetProject to"
                                + " whoever runs this");
    }

    @Test
    void readsEveryPage() {
        aws.path(CLAIMS, mode("default"))
                .pages(
                        PROJECTS,
                        "{\"data\": [{\"id\": \"default\", \"name\": \"default\"}], \"has_more\": true,"
                                + " \"last_id\": \"default\"}",
                        "after=default",
                        "{\"data\": [{\"id\": \"proj_claims\", \"name\":"
                                + " \"claims\"}], \"has_more\": false, \"last_id\": \"proj_claims\"}");
        assertThat(lines(check())).singleElement().asString().startsWith("fail · claims (proj_claims) · ");
    }

    @Test
    void failsToReadAnIdThatCouldLeadElsewhere() {
        aws.get(PROJECTS, "{\"data\": [{\"id\": \"../../data_retention\", \"name\": \"claims\"}]}");
        assertThat(lines(apply()))
                .containsExactly(
                        "not checked · projects · an answer that cannot be read · look for a proxy that answers"
                                + " in the service's place, and run it again");
        assertThat(writes()).isEmpty();
    }
}

package dev.tombolo.cli.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.Invocations;
import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.cli.Run;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.folder.EnvironmentFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shipped environments ask for is what their engines wrote, no less, and on AWS no more. */
class ShippedAccessTest {
    private static final String SHIPPED = "../../environments";

    @TempDir
    private static Path out;

    private static Run run;
    private static List<Environment> environments;
    private static JsonNode reports;

    @BeforeAll
    static void decide() throws IOException {
        run = Run.of(
                "access",
                "--environments",
                SHIPPED,
                "--out",
                out.toString(),
                "--as-of",
                "2026-11-23",
                "--format",
                "json");
        environments = EnvironmentFolder.read(Path.of(SHIPPED)).environments();
        reports = new ObjectMapper().readTree(run.out());
    }

    @Test
    void everyWishOfEveryEnvironmentHolds() {
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(reports.findValues("problems")).hasSize(4).allMatch(JsonNode::isEmpty);
    }

    @Test
    void everyCallOfEveryConsumerOnAwsIsAllowedWholeAndStreamed() {
        environments.forEach(environment -> consumers(environment)
                .forEach(consumer -> consumer.paths()
                        .forEach(path -> assertThat(
                                        rows(environment, path, consumer.key()).filter(is("asked for")))
                                .as("%s %s %s", environment.name(), consumer.key(), path.invokedId())
                                .isNotEmpty()
                                .allMatch(is("allowed")))));
    }

    @Test
    void noConsumerThatIsKeptOnEndpointsMayCallFromElsewhere() {
        var closed = environments.stream()
                .flatMap(environment -> consumers(environment)
                        .filter(consumer -> consumer.invocations() instanceof Invocations.Private)
                        .flatMap(consumer ->
                                consumer.paths().stream().flatMap(path -> rows(environment, path, consumer.key()))))
                .filter(row -> row.path("from").asText().equals("elsewhere"))
                .toList();
        assertThat(closed)
                .isNotEmpty()
                .allMatch(is("to be denied"))
                .allMatch(is("denied"))
                .anyMatch(row -> row.path("because").asText().equals("denied by DenyOutsideOurEndpoints"));
    }

    @Test
    void noConsumerThatIsHeldToAGuardrailMayCallWithoutOne() {
        var unguarded = environments.stream()
                .flatMap(environment -> consumers(environment)
                        .filter(consumer -> consumer.guardrail() instanceof GuardrailDemand.Required)
                        .flatMap(consumer ->
                                consumer.paths().stream().flatMap(path -> rows(environment, path, consumer.key()))))
                .filter(row -> row.path("guardrail").asText().equals("none"))
                .toList();
        assertThat(unguarded).isNotEmpty().allMatch(is("to be denied")).allMatch(is("denied"));
    }

    @Test
    void onAwsNoOtherModelAndNoOtherRegionIsAllowed() {
        for (var environment : environments) {
            Set<String> asked = consumers(environment)
                    .flatMap(consumer -> consumer.paths().stream()
                            .map(path -> consumer.key() + " " + path.invokedId() + " "
                                    + path.region().name()))
                    .collect(Collectors.toSet());
            assertThat(decisions(environment)
                            .filter(row -> row.path("cloud").asText().equals("aws"))
                            .filter(is("denied").negate())
                            .map(row -> consumer(environment, row) + " "
                                    + row.path("calledAs").asText() + " "
                                    + row.path("region").asText()))
                    .isNotEmpty()
                    .isSubsetOf(asked);
        }
    }

    @Test
    void noConsumerMayCallThroughTheProfileOrProjectOfAnother() {
        var named = environments.stream()
                .flatMap(environment -> decisions(environment)
                        .filter(row -> row.path("cloud").asText().equals("aws"))
                        .filter(is("denied").negate())
                        .filter(row -> !row.path("through").asText().equals("none"))
                        .peek(row -> assertThat(row.path("through").asText()).contains(consumer(environment, row))))
                .toList();
        assertThat(named).isNotEmpty().allMatch(is("allowed")).allMatch(is("asked for"));
    }

    /** A statement of OCI holds in every Region, as long as no condition names one. */
    @Test
    void onOciNoOtherModelIsAllowedAndWhatIsAskedForIs() {
        for (var environment : environments) {
            Set<String> asked = environment.oci().stream()
                    .flatMap(oci -> oci.consumers().stream())
                    .map(OciConsumer::paths)
                    .flatMap(List::stream)
                    .map(ModelPath::invokedId)
                    .collect(Collectors.toSet());
            var allowed = decisions(environment)
                    .filter(row -> row.path("cloud").asText().equals("oci"))
                    .filter(is("allowed"))
                    .toList();
            assertThat(allowed)
                    .extracting(row -> row.path("calledAs").asText())
                    .containsAll(asked)
                    .isSubsetOf(asked);
            assertThat(allowed).anyMatch(is("asked for"));
        }
    }

    @Test
    void everyDecisionByAStatementNamesItsPlace() {
        assertThat(environments.stream().flatMap(ShippedAccessTest::decisions))
                .filteredOn(row -> !row.path("because").asText().startsWith("no statement "))
                .isNotEmpty()
                .allMatch(row -> row.path("place").asText().startsWith(out.toString()));
    }

    private static Stream<AwsConsumer> consumers(Environment environment) {
        return environment.aws().stream().flatMap(aws -> aws.consumers().stream());
    }

    private static Stream<JsonNode> decisions(Environment environment) {
        return StreamSupport.stream(reports.spliterator(), false)
                .filter(report -> report.path("subject").asText().equals(environment.name()))
                .flatMap(report -> StreamSupport.stream(report.path("decisions").spliterator(), false));
    }

    private static Stream<JsonNode> rows(Environment environment, ModelPath path, String consumer) {
        return decisions(environment)
                .filter(row -> consumer(environment, row).equals(consumer))
                .filter(row -> row.path("calledAs").asText().equals(path.invokedId()))
                .filter(row -> row.path("endpoint")
                        .asText()
                        .equals(path.endpoint().kind().key()))
                .filter(row -> row.path("region").asText().equals(path.region().name()))
                .filter(row ->
                        row.path("apis").toString().contains("\"" + path.api().key() + "\""));
    }

    /** The consumer whose key the principal's name holds. */
    private static String consumer(Environment environment, JsonNode row) {
        return consumers(environment)
                .map(AwsConsumer::key)
                .filter(key -> row.path("principal").asText().contains(key))
                .findFirst()
                .orElse("nobody");
    }

    private static Predicate<JsonNode> is(String wishOrOutcome) {
        return row -> row.path("wish").asText().equals(wishOrOutcome)
                || row.path("outcome").asText().equals(wishOrOutcome);
    }
}

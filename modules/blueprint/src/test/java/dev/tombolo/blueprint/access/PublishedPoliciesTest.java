package dev.tombolo.blueprint.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.Routing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares what Tombolo writes with what AWS and Oracle published. Each difference is a step with a name. */
final class PublishedPoliciesTest {
    private static final Path FOLDER = Path.of("src/test/resources/published");

    private static List<JsonNode> ours(ModelPath path) {
        return Published.statements(
                Samples.json(new PolicyDocument(ModelStatements.of(Samples.place(), List.of(path)))));
    }

    private static AwsConsumer consumer(ModelPath path) {
        return new AwsConsumer(
                "claims",
                new AwsIdentity.Service("lambda.amazonaws.com"),
                List.of(path),
                BearerToken.SHORT_TERM,
                new Invocations.Anywhere(),
                new GuardrailDemand.Free(),
                AwsConventions.NONE,
                "prod",
                Map.of());
    }

    /** Difference: calls are signed, so that the statement for bearer tokens is written only where they are asked for. */
    private static List<JsonNode> withoutBearerToken(List<JsonNode> published) {
        return published.stream()
                .filter(statement -> !statement.toString().contains("CallWithBearerToken"))
                .toList();
    }

    /** Difference: streaming is an action of its own, and the post tells to add it. */
    private static JsonNode withStreaming(JsonNode published) {
        ObjectNode copy = published.deepCopy();
        var actions = new ArrayList<>(Published.values(copy.path("Action")));
        actions.add("bedrock:InvokeModelWithResponseStream");
        copy.set("Action", Published.list(actions));
        return copy;
    }

    /** Difference: the ARN has no wildcard, so that equality says the same and can say no more. */
    private static JsonNode withEquals(JsonNode published) {
        assertThat(published.at("/Condition/StringLike").toString()).doesNotContain("*", "?");
        return Samples.json(published.toString().replace("StringLike", "StringEquals"));
    }

    @Test
    void aGeographicProfileIsGrantedAsAwsPublished() {
        assertThat(ours(Samples.terra(Routing.GEOGRAPHIC)))
                .isEqualTo(withoutBearerToken(Published.statements("aws-geographic-profile.json")).stream()
                        .map(PublishedPoliciesTest::withStreaming)
                        .map(PublishedPoliciesTest::withEquals)
                        .toList());
    }

    @Test
    void aGlobalProfileIsGrantedAsAwsPublished() {
        assertThat(ours(Samples.terra(Routing.GLOBAL)))
                .isEqualTo(withoutBearerToken(Published.statements("aws-global-profile.json")).stream()
                        .map(PublishedPoliciesTest::withStreaming)
                        .toList());
    }

    @Test
    void aBearerTokenIsGrantedAsAwsPublishedButForShortTermTokensOnly() {
        var ours =
                Published.statements(Samples.json(AwsAccess.permissions(Samples.place(), consumer(Samples.terra()))));
        ObjectNode last = ours.get(ours.size() - 1).deepCopy();
        var published = Published.statements("aws-geographic-profile.json");

        assertThat(last.remove("Condition"))
                .isEqualTo(Samples.json("{\"StringEquals\": {\"bedrock:BearerTokenType\": [\"SHORT_TERM\"]}}"));
        assertThat(last).isEqualTo(published.get(published.size() - 1));
    }

    @Test
    void mantleIsGrantedWithinTheManagedPolicyOfAws() {
        var allowed = Published.statements("aws-mantle-inference-access.json").get(0);
        var ours = ours(Samples.mantle("gpt-5.5"));

        assertThat(ours).hasSize(2).allSatisfy(statement -> {
            assertThat(Published.values(statement.path("Action")))
                    .allMatch(action -> matches(allowed, "Action", action));
            assertThat(Published.values(statement.path("Resource")))
                    .allMatch(resource -> matches(allowed, "Resource", resource))
                    .noneMatch(resource -> resource.contains("*"));
        });
    }

    private static boolean matches(JsonNode statement, String element, String value) {
        return Published.values(statement.path(element)).stream()
                .anyMatch(pattern -> value.matches(pattern.replace(".", "\\.").replace("*", ".*")));
    }

    @Test
    void noMantleStatementAsksForAKeyThatOneOfItsActionsDoesNotCarry() {
        var published = Samples.json(Published.text("aws-mantle-actions.json"));
        var ours = Published.statements(
                Samples.json(AwsAccess.permissions(Samples.place(), consumer(Samples.mantle("gpt-5.5")))));

        assertThat(ours).hasSize(3).allSatisfy(statement -> {
            for (var action : Published.values(statement.path("Action"))) {
                assertThat(Published.values(published.at("/" + action + "/conditionKeys")))
                        .containsAll(conditionKeys(statement));
                assertThat(Published.values(statement.path("Resource")))
                        .allMatch(resource ->
                                isOf(published.at("/" + action + "/resource").asText(), resource));
            }
        });
    }

    private static List<String> conditionKeys(JsonNode statement) {
        var keys = new ArrayList<String>();
        statement.path("Condition").forEach(operator -> operator.fieldNames().forEachRemaining(keys::add));
        return keys;
    }

    private static boolean isOf(String resourceType, String resource) {
        return resourceType.isEmpty() ? resource.equals("*") : resource.contains(":" + resourceType + "/");
    }

    @Test
    void aGroupIsGrantedModelsAsOraclePublishedButForOneRegionOnly() {
        var ours = statement(
                new OciPrincipal.Group("Default", "Analysts"),
                Samples.oci("gpt-oss-120b"),
                Samples.oci("llama-3.3-70b"));

        assertThat(ours)
                .isEqualTo(oracle(0)
                                .replace("<g>", "'Default'/'Analysts'")
                                .replace("where ", "where ALL {request.region = 'ORD', ")
                                .replace(
                                        "('openai.gpt-oss-120b','meta.llama-3.3-70b-instruct')",
                                        "('meta.llama-3.3-70b-instruct', 'openai.gpt-oss-120b')")
                        + "}");
    }

    @Test
    void aDynamicGroupIsGrantedAsOraclePublishedButForTheModelsAndOneRegionOnly() {
        var principal = new OciPrincipal.InstancesIn("<c>");

        assertThat(statement(principal, Samples.oci("gpt-oss-120b")))
                .isEqualTo(oracle(1).replace("<dg>", "prod-claims")
                        + " where ALL {request.region = 'ORD', target.model.id in ('openai.gpt-oss-120b')}");
        assertThat(grant(principal, Samples.oci("gpt-oss-120b"))
                        .dynamicGroup()
                        .orElseThrow()
                        .matchingRule()
                        .fill(Samples::marked))
                .isEqualTo(oracle(2));
    }

    @Test
    void aWorkloadIsGrantedAsOraclePublishedButForTheModelsAndOneRegionOnly() {
        assertThat(statement(new OciPrincipal.Workload("<ocid>", "<ns>", "<sa>"), Samples.oci("gpt-oss-120b")))
                .isEqualTo(oracle(3)
                        .replace("}", ", request.region = 'ORD', target.model.id in ('openai.gpt-oss-120b')}"));
    }

    @Test
    void everyPublishedFileNamesItsSource() throws IOException {
        var sources = Files.readString(FOLDER.resolve("SOURCES.md"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> !file.equals("SOURCES.md"))
                            .sorted())
                    .hasSize(8)
                    .allMatch(file -> sources.contains("| `" + file + "` | "));
        }
    }

    private static OciGrant grant(OciPrincipal principal, ModelPath... paths) {
        return OciAccess.grant(new OciConsumer(
                "claims",
                principal,
                List.of(paths),
                Text.of("<c>"),
                "prod-claims",
                Map.of(),
                Suspension.NONE,
                Optional.empty()));
    }

    private static String statement(OciPrincipal principal, ModelPath... paths) {
        return grant(principal, paths).statements().get(0).fill(Samples::marked);
    }

    /** Returns a published line; differences: the compartment by OCID, and spaces around the sign of equality. */
    private static String oracle(int line) {
        return Published.text("oci-statements.txt")
                .lines()
                .toList()
                .get(line)
                .replace("in compartment <c>", "in compartment id <c>")
                .replace("='", " = '");
    }
}

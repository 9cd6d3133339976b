package dev.tombolo.cli.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String TAGS = """
            [{"Key": "cost-centre", "Value": "4711"}, {"Key": "owner", "Value": "ai-platform"},
             {"Key": "tombolo:environment", "Value": "dev"}, {"Key": "tombolo:consumer", "Value": "claims-assistant"}]
            """;
    private static final String AWS = """
            {"ResourceTagMappingList": [
              {"ResourceARN": "arn:aws:iam::111111111111:role/claims-assistant-role-0a1b2c3", "Tags": %s},
              {"ResourceARN": "arn:aws:sns:us-east-1:111111111111:budget-alerts-topic-0a1b2c3", "Tags": %s},
              {"ResourceARN": "arn:aws:sns:us-east-1:111111111111:operations-alerts-topic-0a1b2c3", "Tags": %s},
              {"ResourceARN": "arn:aws:cloudwatch:us-east-1:111111111111:alarm:one", "Tags": %s},
              {"ResourceARN": "arn:aws:cloudwatch:us-east-1:111111111111:alarm:two", "Tags": %s}]}
            """.formatted(TAGS, TAGS, TAGS, TAGS, TAGS);
    private static final String OCI = """
            {"data": {"items": [
              {"identifier": "ocid1.compartment.oc1..gone", "display-name": "tombolo-dev", "lifecycle-state": "DELETED",
               "freeform-tags": {"cost-centre": "4711", "owner": "ai-platform", "tombolo:environment": "dev"}},
              {"identifier": "ocid1.compartment.oc1..here", "display-name": "tombolo-dev", "lifecycle-state": "ACTIVE",
               "freeform-tags": {"cost-centre": "4711", "owner": "ai-platform", "tombolo:environment": "dev"}},
              {"identifier": "ocid1.policy.oc1..other", "display-name": "tombolo-dev-others", "lifecycle-state": "ACTIVE",
               "freeform-tags": {}}]}}
            """;
    private static final String CREATES = """
            {"nameTable": {"aws": "urn"}, "resources": [
              {"type": "tombolo:aws:ModelConsumer", "name": "claims-assistant", "component": true},
              {"type": "aws:iam/role:Role", "name": "claims-assistant-role", "id": "<PLACEHOLDER>", "parent": "claims-assistant"},
              {"type": "aws:iam/rolePolicy:RolePolicy", "name": "claims-assistant-policy", "id": "<PLACEHOLDER>"},
              {"type": "aws:iam/rolePolicy:RolePolicy", "name": "codex-engineers-policy", "id": "<PLACEHOLDER>"},
              {"type": "aws:sns/topic:Topic", "name": "operations-alerts-topic", "id": "<PLACEHOLDER>"},
              {"type": "aws:sns/topicPolicy:TopicPolicy", "name": "operations-alerts-policy", "id": "<PLACEHOLDER>"},
              {"type": "aws:ssm/parameter:Parameter", "name": "owner-parameter", "id": "<PLACEHOLDER>"},
              {"type": "aws:cloudwatch/metricAlarm:MetricAlarm",
               "name": "operations-alarm-nova-lite-latency-claims-assistant", "id": "<PLACEHOLDER>"},
              {"type": "aws:bedrock/inferenceProfile:InferenceProfile", "name": "claims-assistant-profile-nova-lite",
               "id": "<PLACEHOLDER>"},
              {"type": "aws:iam/role:Role", "name": "somebody-else", "id": "<PLACEHOLDER>"},
              {"type": "oci:Identity/policy:Policy", "name": "claims-assistant-policy", "id": "<PLACEHOLDER>"}]}
            """;

    @TempDir
    private Path folder;

    private Path written(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Run run(Path creates, Path... listings) {
        return run("dev", creates, listings);
    }

    private Run run(String stack, Path creates, Path... listings) {
        var arguments = new ArrayList<>(List.of("import", stack, "--creates", creates.toString()));
        Stream.of(listings).forEach(listing -> arguments.addAll(List.of("--listing", listing.toString())));
        arguments.addAll(List.of("--to", folder.resolve("import.json").toString()));
        arguments.addAll(List.of(
                "--environments",
                "../../environments",
                "--out",
                folder.resolve("plans").toString()));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void tellsOfEachResourceHowItWasFoundOrWhyNot() throws IOException {
        var run = run(written("creates.json", CREATES), written("aws.json", AWS), written("oci.json", OCI));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().replace(folder.toString(), "work")).isEqualTo("""
                dev: 5 of 10 that pulumi would create are in work/import.json; it would still create the others
                  ID                                                                  RESOURCE                                                                                    HOW
                  claims-assistant-role-0a1b2c3                                       aws:iam/role:Role claims-assistant-role                                                     listed
                  claims-assistant-role-0a1b2c3:models-claims-assistant               aws:iam/rolePolicy:RolePolicy claims-assistant-policy                                       not listed, named by what it belongs to
                  arn:aws:sns:us-east-1:111111111111:operations-alerts-topic-0a1b2c3  aws:sns/topic:Topic operations-alerts-topic                                                 listed
                  arn:aws:sns:us-east-1:111111111111:operations-alerts-topic-0a1b2c3  aws:sns/topicPolicy:TopicPolicy operations-alerts-policy                                    not listed, named by what it belongs to
                  /tombolo-owner/access/dev                                           aws:ssm/parameter:Parameter owner-parameter                                                 not listed, by its name
                  not found                                                           aws:bedrock/inferenceProfile:InferenceProfile claims-assistant-profile-nova-lite            an import does not read which model it copies, and the next deploy would replace it · delete it by hand, and callers take the new one from the hand-off
                  not found                                                           aws:cloudwatch/metricAlarm:MetricAlarm operations-alarm-nova-lite-latency-claims-assistant  2 fit: arn:aws:cloudwatch:us-east-1:111111111111:alarm:one, arn:aws:cloudwatch:us-east-1:111111111111:alarm:two
                  not found                                                           aws:iam/role:Role somebody-else                                                             the plan does not declare it
                  not found                                                           aws:iam/rolePolicy:RolePolicy codex-engineers-policy                                        what it belongs to was not found
                  not found                                                           oci:Identity/policy:Policy claims-assistant-policy                                          nothing listed fits
                  next: pulumi import --stack dev --file work/import.json --protect=false --generate-code=false
                """);
    }

    @Test
    void findsWhatTheStackOfTheTenancyDeclares() throws IOException {
        var creates = written("creates.json", """
                {"resources": [
                  {"type": "oci:Identity/compartment:Compartment", "name": "models-compartment", "id": "<PLACEHOLDER>"}]}
                """);
        assertThat(run("dev.tenancy", creates, written("oci.json", OCI)).out().replace(folder.toString(), "work"))
                .isEqualTo("""
                dev.tenancy: 1 of 1 that pulumi would create are in work/import.json; it would still create the others
                  ID                           RESOURCE                                                 HOW
                  ocid1.compartment.oc1..here  oci:Identity/compartment:Compartment models-compartment  listed
                  next: pulumi import --stack dev.tenancy --file work/import.json --protect=false --generate-code=false
                """);
    }

    @Test
    void findsRolesAmongThoseThatIamItselfLists() throws IOException {
        var roles = """
                {"RoleDetailList": [
                  {"Arn": "arn:aws:iam::111111111111:role/dev-Access-claims-9F", "RoleName": "dev-Access-claims-9F", "Tags": %s},
                  {"Arn": "arn:aws:iam::111111111111:role/other", "RoleName": "other", "Tags": []}]}
                """.formatted(TAGS);
        assertThat(run(written("creates.json", CREATES), written("roles.json", roles))
                        .out())
                .containsPattern("  dev-Access-claims-9F +aws:iam/role:Role claims-assistant-role +listed");
    }

    @Test
    void writesWhatPulumiImports() throws IOException {
        run(written("creates.json", CREATES), written("aws.json", AWS), written("oci.json", OCI));
        var tree = new ObjectMapper().readTree(folder.resolve("import.json").toFile());
        assertThat(tree.path("nameTable").path("aws").asText()).isEqualTo("urn");
        assertThat(tree.path("resources").findValuesAsText("name"))
                .containsExactly(
                        "claims-assistant",
                        "claims-assistant-role",
                        "claims-assistant-policy",
                        "operations-alerts-topic",
                        "operations-alerts-policy",
                        "owner-parameter");
        JsonNode role = tree.path("resources").path(1);
        assertThat(role.path("id").asText()).isEqualTo("claims-assistant-role-0a1b2c3");
        assertThat(role.path("parent").asText()).isEqualTo("claims-assistant");
    }

    @Test
    void failsOnFilesThatAreNoneOfTheirKind() throws IOException {
        var creates = written("creates.json", CREATES);
        assertThat(run(creates, written("empty.json", "{}")).err())
                .isEqualTo(
                        folder.resolve("empty.json") + ": is no listing of tagged resources · write it with: aws"
                                + " resourcegroupstaggingapi get-resources --tag-filters Key=tombolo:environment,Values=dev, aws"
                                + " iam get-account-authorization-details --filter Role, or oci search resource structured-search\n");
        var state = written("state.json", "{}");
        assertThat(run(state, creates).err())
                .isEqualTo(state + ": is no import file of pulumi · write it with: pulumi preview --stack dev"
                        + " --import-file " + state + "\n");
        var text = written("text.json", "no JSON");
        assertThat(run(text, creates).err())
                .isEqualTo(text + ": is not JSON · write it with: pulumi preview --stack dev --import-file " + text
                        + "\n");
        var nowhere = folder.resolve("nowhere.json");
        assertThat(run(nowhere, creates).exitCode()).isEqualTo(2);
        assertThat(run(nowhere, creates).err())
                .isEqualTo(nowhere + ": cannot be read · write it with: pulumi preview --stack dev --import-file "
                        + nowhere + "\n");
    }
}

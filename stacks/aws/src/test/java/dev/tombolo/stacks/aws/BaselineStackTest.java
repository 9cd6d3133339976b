package dev.tombolo.stacks.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.folder.EnvironmentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shipped environments declare once in their accounts and Regions. */
class BaselineStackTest {
    private static final Path SHIPPED = Path.of("../../environments");

    /** Statements on everything, by name, each with its reason. */
    private static final Map<String, String> REASONS = Map.of(
            "AccountDecidesByIam", "in a key policy * is the key, and this is AWS's own default",
            "BedrockWritesLogs", "in a key policy * is the key",
            "LogGroupIsEncrypted", "in a key policy * is the key",
            "TrailIsEncrypted", "in a key policy * is the key",
            "TrailLooksAtKey", "in a key policy * is the key",
            "WriteInvocationLogging", "the actions support no resource");

    @TempDir
    private Path folder;

    private JsonNode assembly(String environment, String file) throws IOException {
        return assembly(
                EnvironmentFolder.read(SHIPPED).select(List.of(environment)).get(0), file);
    }

    private JsonNode assembly(Environment chosen, String file) throws IOException {
        AwsAssembly.write(chosen, chosen.aws().orElseThrow(), folder);
        var stage = folder.resolve("assembly-" + chosen.name());
        try (var files = Files.list(stage)) {
            var found = files.filter(path -> path.getFileName().toString().matches(file))
                    .findFirst()
                    .orElseThrow();
            return new ObjectMapper().readTree(found.toFile());
        }
    }

    private JsonNode baseline(String environment) throws IOException {
        return assembly(environment, ".*Baseline.*\\.template\\.json");
    }

    @Test
    void everyStatementOnEverythingHasAReason() throws IOException {
        var found = new ArrayList<String>();
        for (var statements : baseline("prod").findValues("Statement")) {
            for (var statement : statements) {
                if (statement.path("Resource").asText().equals("*")) {
                    found.add(statement.path("Sid").asText());
                }
            }
        }
        assertThat(found).containsAll(REASONS.keySet());
        assertThat(REASONS.keySet()).containsAll(found);
    }

    @Test
    void theOutputsSayWhatSomebodyElseMustAdd() throws IOException {
        var outputs = baseline("staging").path("Outputs");
        assertThat(outputs.at("/TrailSelectors/Description").asText())
                .isEqualTo("Add these advanced event selectors to"
                        + " arn:aws:cloudtrail:us-east-1:999999999999:trail/organization");
        assertThat(new ObjectMapper()
                        .readTree(outputs.at("/TrailSelectors/Value").asText())
                        .findValuesAsText("Name"))
                .containsExactly(
                        "Management events",
                        "bedrock-mantle CustomizedModel",
                        "bedrock-mantle Project",
                        "bedrock-mantle Reservation");
    }

    @Test
    void aTrailsBucketAndKeyThatAreBroughtAreNeitherMadeNorChanged() throws IOException {
        var copy = Files.createDirectory(folder.resolve("environments"));
        Files.copy(SHIPPED.resolve("defaults.yaml"), copy.resolve("defaults.yaml"));
        var text = Files.readString(SHIPPED.resolve("prod.yaml"));
        assertThat(text).contains("audit: { retentionDays: 400 }");
        Files.writeString(
                copy.resolve("prod.yaml"),
                text.replace(
                        "audit: { retentionDays: 400 }",
                        "audit: { bucket: bank-trails, key: arn:aws:kms:us-east-1:999999999999:key/1a2b3c4d }"));
        var template = assembly(EnvironmentFolder.read(copy).environments().get(0), ".*Baseline.*\\.template\\.json");
        assertThat(template.path("Resources").properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(id -> id.startsWith("Trail")))
                .containsExactly("Trail8987F129");
        assertThat(template.at("/Resources/Trail8987F129/Properties/S3BucketName")
                        .asText())
                .isEqualTo("bank-trails");
        assertThat(template.at("/Outputs/TrailBucketStatements/Value").asText())
                .contains("arn:aws:s3:::bank-trails/AWSLogs/333333333333/*");
        assertThat(template.at("/Outputs/TrailKeyStatements/Value").asText())
                .contains("arn:aws:cloudtrail:us-east-1:333333333333:trail/bank-tombolo-prod-model-calls");
    }

    @Test
    void theArchivesKeeperReadsWhoWrites() throws IOException {
        var output = baseline("prod").at("/Outputs/ArchiveStatements");
        assertThat(output.path("Description").asText())
                .isEqualTo("Add these statements to the policy of bucket bank-log-archive of 999999999999");
        assertThat(output.path("Value").toString()).contains("LoggingArchiveRole", "s3:ReplicateObject");
    }

    @Test
    void theOwnersNameHasNoEnvironmentInIt() throws IOException {
        var owners = new ArrayList<String>();
        baseline("prod").path("Resources").forEach(resource -> {
            if (resource.path("Type").asText().equals("AWS::SSM::Parameter")) {
                owners.add(resource.at("/Properties/Name").asText());
            }
        });
        assertThat(owners).containsExactly("/tombolo-owner/baseline");
    }

    @Test
    void consumersWaitForTheBaseline() throws IOException {
        var artifacts = assembly("prod", "manifest\\.json").path("artifacts");
        var access = artifacts.properties().stream()
                .filter(artifact -> artifact.getKey().startsWith("prodAccess")
                        && artifact.getValue().path("type").asText().endsWith("stack"))
                .findFirst()
                .orElseThrow();
        assertThat(access.getValue().path("dependencies").toString()).contains("prodBaseline");
        assertThat(access.getValue().at("/properties/terminationProtection").asBoolean())
                .isTrue();
    }
}

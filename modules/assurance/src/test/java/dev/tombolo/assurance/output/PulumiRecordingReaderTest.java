package dev.tombolo.assurance.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.TextWithHoles;
import dev.tombolo.assurance.graph.Unknown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PulumiRecordingReaderTest {

    private static final String RECORDING = """
            {"format": "tombolo-pulumi-resources/1", "project": "tombolo", "stack": "prod", "resources": [
              {"type": "aws:iam/rolePolicy:RolePolicy", "name": "claims",
               "inputs": {
                 "role": "<<aws:iam/role:Role|claims|name>>",
                 "policy": "{\\"Statement\\":[{\\"Action\\":\\"s3:*\\",\\"Resource\\":[\\"<<aws:s3/bucket:Bucket|logs|arn>>/*\\"],\\"Condition\\":{\\"StringEquals\\":{\\"<<aws:iam/oidc:Oidc|eks|url>>:sub\\":\\"batch\\"}}}]}",
                 "broken": "{\\"Statement\\": <<aws:x:X|y|z>>}",
                 "token": "<<secret>>",
                 "retention": 30.0},
               "options": {"protect": true, "parent": "tombolo:aws:ModelAccess|claims"}},
              {"type": "aws:iam/role:Role", "name": "claims"}]}
            """;

    @TempDir
    Path directory;

    @Test
    void readsMarkersAsReferences() throws IOException {
        assertThat(policy().property("role").orElseThrow().value())
                .isEqualTo(new Reference("aws:iam/role:Role|claims", "name"));
        assertThat(policy().property("retention").orElseThrow().value()).isEqualTo(new Scalar("30"));
    }

    @Test
    void readsASecretAsUnknown() throws IOException {
        assertThat(policy().property("token").orElseThrow().value()).isEqualTo(new Unknown("a secret"));
    }

    @Test
    void keepsOptionsAndPlace() throws IOException {
        assertThat(policy().options().display()).isEqualTo("{parent: tombolo:aws:ModelAccess|claims, protect: true}");
        assertThat(policy().place().pointer()).isEqualTo("/resources/0");
        assertThat(policy().display()).isEqualTo("aws:iam/rolePolicy:RolePolicy|claims");
    }

    @Test
    void readsAPolicyTextWithItsHoles() throws IOException {
        Property statement = policy().property("policy")
                .orElseThrow()
                .document()
                .get("Statement")
                .orElseThrow()
                .elements()
                .get(0);
        Property resource = statement.get("Resource").orElseThrow().elements().get(0);
        assertThat(resource.value())
                .isEqualTo(new TextWithHoles(
                        List.of(new Reference("aws:s3/bucket:Bucket|logs", "arn"), new Scalar("/*"))));
        assertThat(resource.path()).hasToString("policy.Statement[0].Resource[0]");
        assertThat(resource.place().toString())
                .endsWith("resources.json#/resources/0/inputs/policy#/Statement/0/Resource/0");
        assertThat(statement.get("Condition").orElseThrow().value().display())
                .isEqualTo("{StringEquals: {${aws:iam/oidc:Oidc|eks.url}:sub: batch}}");
    }

    @Test
    void saysThatABrokenPolicyTextIsUnknown() throws IOException {
        assertThat(policy().property("broken").orElseThrow().document().value())
                .isEqualTo(new Unknown("the text is not a JSON document"));
    }

    @Test
    void looksIntoAReferenceAndFindsUnknowns() throws IOException {
        assertThat(policy().property("role")
                        .orElseThrow()
                        .get("Statement")
                        .orElseThrow()
                        .value())
                .isEqualTo(new Unknown("${aws:iam/role:Role|claims.name} is known only after deployment"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\": \"2\"} | has format \"2\", expected \"tombolo-pulumi-resources/1\"",
                "{\"format\": \"tombolo-pulumi-resources/1\"} | has no list of \"resources\"",
                "{\"format\": \"tombolo-pulumi-resources/1\", \"resources\": [{}]} | resources[0] has no \"type\"",
                "{\"format\": \"tombolo-pulumi-resources/1\", \"resources\": [{\"type\": \"a\"}]} | resources[0] has no \"name\""
            })
    void failsOnWhatIsNoRecording(String json, String message) throws IOException {
        Path file = Files.writeString(directory.resolve("resources.json"), json);
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> PulumiRecordingReader.read(file))
                .withMessage(file + ": " + message + " · run tombolo plan again with this version");
    }

    @Test
    void readsTheTemplateOfAStackAsItsOwnResources() throws IOException {
        ResourceGraph graph = read("""
                {"format": "tombolo-pulumi-resources/1", "resources": [
                  {"type": "aws:cloudformation/stack:Stack", "name": "claims-project", "inputs": {
                    "templateBody": "{\\"Resources\\":{\\"Project\\":{\\"Type\\":\\"AWS::BedrockMantle::Project\\",\\"DeletionPolicy\\":\\"Retain\\",\\"Properties\\":{\\"Name\\":\\"claims\\"}}},\\"Outputs\\":{\\"Arn\\":{\\"Value\\":{\\"Fn::GetAtt\\":[\\"Project\\",\\"Arn\\"]}}}}"}},
                  {"type": "aws:cloudformation/stack:Stack", "name": "elsewhere", "inputs": {
                    "templateUrl": "https://example.com/template"}},
                  {"type": "aws:iam/rolePolicy:RolePolicy", "name": "claims", "inputs": {
                    "policy": "<<aws:cloudformation/stack:Stack|claims-project|outputs.Arn>>"}}]}
                """);
        Resource project = graph.find("aws:cloudformation/stack:Stack|claims-project/Project")
                .orElseThrow();

        assertThat(graph.resources()).hasSize(4);
        assertThat(project.nativeType()).isEqualTo("AWS::BedrockMantle::Project");
        assertThat(project.options().display()).isEqualTo("{DeletionPolicy: Retain}");
        assertThat(project.property("Name").orElseThrow().place().toString())
                .endsWith("resources.json#/resources/0/inputs/templateBody#/Resources/Project/Properties/Name");
        assertThat(graph.find("aws:iam/rolePolicy:RolePolicy|claims")
                        .orElseThrow()
                        .property("policy")
                        .orElseThrow()
                        .value())
                .isEqualTo(new Reference(project.address(), "Arn"));
    }

    private ResourceGraph read(String recording) throws IOException {
        return PulumiRecordingReader.read(Files.writeString(directory.resolve("resources.json"), recording));
    }

    private Resource policy() throws IOException {
        Path file = Files.writeString(directory.resolve("resources.json"), RECORDING);
        return PulumiRecordingReader.read(file)
                .find("aws:iam/rolePolicy:RolePolicy|claims")
                .orElseThrow();
    }
}

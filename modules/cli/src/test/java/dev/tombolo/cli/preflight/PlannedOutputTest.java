package dev.tombolo.cli.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.live.preflight.aws.Planned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlannedOutputTest {
    @TempDir
    private Path folder;

    private Planned planned(String engines) throws IOException {
        var environments = Files.createDirectories(folder.resolve("environments"));
        Files.writeString(environments.resolve("dev.yaml"), """
            tombolo: 1
            kind: sandbox
            %s
            aws: { account: "111111111111", region: us-east-1 }
            models: { gpt-oss-120b: { on: [aws] } }
            consumers:
              claims: { models: [gpt-oss-120b], api: converse, aws: { service: lambda.amazonaws.com } }
            """.formatted(engines));
        var dev = EnvironmentFolder.read(environments).select(List.of("dev")).get(0);
        return new PlannedOutput(dev, dev.aws().orElseThrow(), folder.resolve("plans")).planned();
    }

    private void file(String path, String content) throws IOException {
        var file = folder.resolve("plans/dev/aws").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    @Test
    void nothingIsKnownWithoutAPlan() throws IOException {
        assertThat(planned("engines: { aws: cdk }").output()).isEqualTo(Planned.Output.NOT_PLANNED);
    }

    @Test
    void pulumisStateIsNotRead() throws IOException {
        assertThat(planned("engines: { aws: pulumi }\nstate: { backend: file://state, secretsProvider: passphrase }")
                        .output())
                .isEqualTo(Planned.Output.IN_A_STATE);
    }

    @Test
    void stacksOfStagesAreNamedAsCloudFormationTagsTheirResources() throws IOException {
        file("manifest.json", """
            {"artifacts": {"assembly-dev": {"type": "cdk:cloud-assembly", "properties": {"directoryName": "assembly-dev"}},
             "Tree": {"type": "cdk:tree", "properties": {"file": "tree.json"}}}}
            """);
        file("assembly-dev/manifest.json", """
            {"artifacts": {
             "devAccess1": {"type": "aws:cloudformation:stack", "properties":
              {"templateFile": "devAccess1.template.json", "stackName": "dev-Access"}},
             "devBaseline2": {"type": "aws:cloudformation:stack", "properties": {"templateFile": "b.template.json"}}}}
            """);
        file("assembly-dev/devAccess1.template.json", "{\"Resources\": {\"Role\": {}, \"Key\": {}}}");
        file("assembly-dev/b.template.json", "{\"Resources\": {\"Log\": {}}}");
        assertThat(planned("engines: { aws: cdk }"))
                .isEqualTo(new Planned(
                        "dev",
                        Planned.Output.KNOWN,
                        new TreeSet<>(List.of("dev-Access/Role", "dev-Access/Key", "devBaseline2/Log"))));
    }
}

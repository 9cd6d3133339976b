package dev.tombolo.assurance.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.assurance.graph.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputReaderTest {

    private static final String TEMPLATE = "{\"Resources\": {\"Role\": {\"Type\": \"AWS::IAM::Role\"}}}";
    private static final String RECORDING =
            "{\"format\": \"tombolo-pulumi-resources/1\", \"resources\": [{\"type\": \"aws:iam/role:Role\", \"name\": \"r\"}]}";
    private static final String MANIFEST =
            "{\"artifacts\": {\"Stack\": {\"type\": \"aws:cloudformation:stack\", \"properties\": {\"templateFile\": \"t.json\"}}}}";

    @TempDir
    private Path folder;

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static List<String> addresses(Path path) {
        return OutputReader.read(path).resources().stream()
                .map(Resource::address)
                .toList();
    }

    @Test
    void readsATemplateAndARecordingByWhatTheySay() throws IOException {
        assertThat(addresses(write("a.json", TEMPLATE))).containsExactly("Role");
        assertThat(addresses(write("b.json", RECORDING))).containsExactly("aws:iam/role:Role|r");
        assertThat(addresses(folder)).containsExactly("a/Role", "aws:iam/role:Role|r");
    }

    @Test
    void readsAnAssemblyAndThePlanThatHoldsIt() throws IOException {
        write("aws/manifest.json", MANIFEST);
        write("aws/t.json", TEMPLATE);
        write("pulumi/resources.json", RECORDING);
        write("plan.json", "{}");
        assertThat(addresses(folder.resolve("aws"))).containsExactly("Stack/Role");
        assertThat(addresses(folder)).containsExactly("Stack/Role", "aws:iam/role:Role|r");
    }

    @Test
    void passesOverOtherFilesOfAFolder() throws IOException {
        write("package.json", "{\"name\": \"x\"}");
        write("template.json", TEMPLATE);
        assertThat(addresses(folder)).containsExactly("template/Role");
    }

    @Test
    void readsTemplatesInYamlAndPassesOverOtherYaml() throws IOException {
        write("a.yaml", "Resources:\n  Role:\n    Type: AWS::IAM::Role\n");
        write("b.template", "Resources:\n  User:\n    Type: AWS::IAM::User\n");
        write("c.yml", "jobs: {{ not yaml\n");
        assertThat(addresses(folder)).containsExactly("a/Role", "b/User");
        assertThat(addresses(folder.resolve("b.template"))).containsExactly("User");
    }

    @Test
    void readsPreviewsAndExportsOfPulumi() throws IOException {
        String state = "{\"urn\": \"urn:pulumi:prod::shop::acme:Team$aws:iam/role:Role::%s\", \"inputs\": {}}";
        write(
                "preview.json",
                "{\"steps\": [{\"op\": \"create\", \"newState\": %s}]}".formatted(state.formatted("new")));
        write("stack.json", "{\"deployment\": {\"resources\": [%s]}}".formatted(state.formatted("old")));
        assertThat(addresses(folder)).containsExactly("aws:iam/role:Role|new", "aws:iam/role:Role|old");
        assertThat(addresses(folder.resolve("stack.json"))).containsExactly("aws:iam/role:Role|old");
    }

    @Test
    void failsOnceForAllFilesOfAFolder() throws IOException {
        Path broken = write("a.json", "{");
        Path untyped = write("b.yaml", "Resources:\n  Role: {}\n");
        write("c.json", TEMPLATE);
        assertThatThrownBy(() -> OutputReader.read(folder))
                .isInstanceOf(UnreadableOutput.class)
                .hasMessage(
                        broken + ":1: is not JSON that can be read · name a template, a recording, a Pulumi preview or"
                                + " stack export, a cloud assembly or a plan's folder\n" + untyped
                                + ": resource \"Role\" has no \"Type\" · hand over a CloudFormation template in JSON or YAML");
    }

    @Test
    void failsOnAFolderWithoutAnyOutput() throws IOException {
        write("package.json", "{\"name\": \"x\"}");
        assertThatThrownBy(() -> OutputReader.read(folder))
                .isInstanceOf(UnreadableOutput.class)
                .hasMessage(folder + ": holds no engine's output · name a template, a recording, a Pulumi preview or"
                        + " stack export, a cloud assembly or a plan's folder");
    }

    @Test
    void failsOnAFileThatIsNoOutput() throws IOException {
        Path file = write("package.json", "{\"name\": \"x\"}");
        assertThatThrownBy(() -> OutputReader.read(file))
                .hasMessage(file + ": has no \"Resources\" · hand over a CloudFormation template in JSON or YAML");
    }
}

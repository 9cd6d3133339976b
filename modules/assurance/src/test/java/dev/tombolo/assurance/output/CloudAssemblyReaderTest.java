package dev.tombolo.assurance.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tombolo.assurance.graph.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CloudAssemblyReaderTest {

    private static final String TEMPLATE = "{\"Resources\": {\"Role\": {\"Type\": \"AWS::IAM::Role\"}}}";

    @TempDir
    Path directory;

    @Test
    void readsTheStacksOfTheAppAndOfItsStages() throws IOException {
        write("manifest.json", """
                {"artifacts": {
                  "Tree": {"type": "cdk:tree", "properties": {"file": "tree.json"}},
                  "assembly-prod": {"type": "cdk:cloud-assembly", "properties": {"directoryName": "assembly-prod"}},
                  "Organization": {"type": "aws:cloudformation:stack", "properties": {"templateFile": "o.template.json"}}}}
                """);
        write("o.template.json", TEMPLATE);
        write("assembly-prod/manifest.json", """
                {"artifacts": {"prodAccess": {"type": "aws:cloudformation:stack", "displayName": "prod/access",
                  "properties": {"templateFile": "access.template.json"}}}}
                """);
        write("assembly-prod/access.template.json", TEMPLATE);
        assertThat(CloudAssemblyReader.read(directory).resources())
                .extracting(Resource::address)
                .containsExactly("Organization/Role", "prod/access/Role");
    }

    @Test
    void failsWithoutAManifest() {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> CloudAssemblyReader.read(directory))
                .withMessage(directory.resolve("manifest.json")
                        + ": cannot be read · hand over a cloud assembly that cdk synth or tombolo plan wrote");
    }

    @Test
    void failsWithoutArtifacts() throws IOException {
        write("manifest.json", "{}");
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> CloudAssemblyReader.read(directory))
                .withMessage(directory.resolve("manifest.json")
                        + ": has no \"artifacts\" · hand over a cloud assembly that cdk synth or tombolo plan wrote");
    }

    @Test
    void failsOnAnAssemblyThatContainsItself() throws IOException {
        write(
                "manifest.json",
                "{\"artifacts\": {\"loop\": {\"type\": \"cdk:cloud-assembly\","
                        + " \"properties\": {\"directoryName\": \".\"}}}}");
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> CloudAssemblyReader.read(directory))
                .withMessage(directory.resolve("manifest.json")
                        + ": artifact \"loop\" has directoryName \".\", which is not below the assembly"
                        + " · hand over a cloud assembly that cdk synth or tombolo plan wrote");
    }

    private void write(String name, String json) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, json);
    }
}

package dev.tombolo.assurance.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tombolo.assurance.graph.Cloud;
import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CloudFormationReaderTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"plain\" | plain",
                "30.0 | 30",
                "1e999999999 | 1E+999999999",
                "true | true",
                "{\"Ref\": \"Role\"} | ${Role}",
                "{\"Ref\": \"AWS::Region\"} | ${AWS::Region}",
                "{\"Ref\": \"Size\"} | ${unknown: parameter Size}",
                "{\"Fn::GetAtt\": \"Role.Arn\"} | ${Role.Arn}",
                "{\"Fn::GetAtt\": [\"Role\", \"Outputs.Arn\"]} | ${Role.Outputs.Arn}",
                "{\"Fn::GetAtt\": [\"Role\", {\"Ref\": \"Size\"}]} | ${unknown: Fn::GetAtt}",
                "{\"Fn::Join\": [\":\", [\"arn\", {\"Ref\": \"AWS::Partition\"}, \"s3\"]]} | arn:${AWS::Partition}:s3",
                "{\"Fn::Join\": [\"\", [\"a\", {\"Fn::Join\": [\"-\", [\"b\", \"c\"]]}]]} | ab-c",
                "{\"Fn::Join\": [\",\", {\"Ref\": \"Size\"}]} | ${unknown: Fn::Join}",
                "{\"Fn::Sub\": \"${AWS::AccountId}/${Role.Arn}/${Role}/${!Kept}\"} | ${AWS::AccountId}/${Role.Arn}/${Role}/${Kept}",
                "{\"Fn::Sub\": [\"${Who}-${Role}\", {\"Who\": {\"Ref\": \"AWS::Region\"}}]} | ${AWS::Region}-${Role}",
                "{\"Fn::Sub\": {}} | ${unknown: Fn::Sub}",
                "{\"Fn::Select\": [\"1\", [\"a\", {\"Ref\": \"Role\"}]]} | ${Role}",
                "{\"Fn::Select\": [2, [\"a\", \"b\"]]} | ${unknown: Fn::Select}",
                "{\"Fn::Select\": [0, {\"Fn::GetAZs\": \"\"}]} | ${unknown: Fn::Select}",
                "{\"Fn::Select\": [1, {\"Fn::Split\": [\".\", \"a.b.c\"]}]} | b",
                "{\"Fn::Split\": [\",\", {\"Ref\": \"Size\"}]} | ${unknown: Fn::Split}",
                "{\"Fn::FindInMap\": [\"Sizes\", \"prod\", \"Units\"]} | 3",
                "{\"Fn::FindInMap\": [\"Sizes\", {\"Ref\": \"Size\"}, \"Units\"]} | ${unknown: Fn::FindInMap}",
                "{\"Fn::FindInMap\": {\"Ref\": \"Size\"}} | ${unknown: Fn::FindInMap}",
                "{\"Fn::ImportValue\": \"vpc\"} | ${unknown: Fn::ImportValue}",
                "{\"Fn::If\": [\"A\", 1, 2]} | ${unknown: Fn::If}",
                "[1, {\"Ref\": \"AWS::NoValue\"}, null, 2] | [1, 2]",
                "{\"b\": 1, \"a\": {\"Ref\": \"AWS::NoValue\"}} | {b: 1}"
            })
    void resolvesWhatATemplateTells(String json, String display) {
        Resource resource = template(
                        "{\"Mappings\": {\"Sizes\": {\"prod\": {\"Units\": 3}}}, \"Resources\": {\"Role\": {\"Type\": \"AWS::IAM::Role\", \"Properties\": {\"P\": %s}}}}"
                                .formatted(json))
                .find("Role")
                .orElseThrow();
        assertThat(resource.property("P").orElseThrow().value().display()).isEqualTo(display);
    }

    @Test
    void keepsTypeOptionsAndPlace() {
        Resource resource = template("""
                        {"Resources": {"Logs/1": {
                          "Type": "AWS::S3::Bucket",
                          "DeletionPolicy": "Retain",
                          "DependsOn": ["Key"],
                          "Metadata": {"aws:cdk:path": "Prod/Baseline/Logs/Resource"}}}}
                        """).resources().get(0);
        assertThat(resource.nativeType()).isEqualTo("AWS::S3::Bucket");
        assertThat(resource.cloud()).isEqualTo(Cloud.AWS);
        assertThat(resource.display()).isEqualTo("Prod/Baseline/Logs/Resource");
        assertThat(resource.place().pointer()).isEqualTo("/Resources/Logs~11");
        assertThat(resource.properties()).isEqualTo(MapValue.EMPTY);
        assertThat(resource.options().display())
                .isEqualTo("{DeletionPolicy: Retain, DependsOn: [Key], Metadata: {aws:cdk:path:"
                        + " Prod/Baseline/Logs/Resource}}");
    }

    @Test
    void sortsResourcesAndQualifiesReferencesByTheStack() {
        Path file = write("{\"Resources\": {\"B\": {\"Type\": \"X\", \"Properties\": {\"P\": {\"Ref\": \"A\"}}},"
                + " \"A\": {\"Type\": \"X\"}}}");
        ResourceGraph graph = CloudFormationReader.readStack(file, "Prod/Access");
        assertThat(graph.resources()).extracting(Resource::address).containsExactly("Prod/Access/A", "Prod/Access/B");
        assertThat(graph.resources().get(1).property("P").orElseThrow().value())
                .isEqualTo(Reference.to("Prod/Access/A"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Resources\": | :1: is not JSON that can be read",
                "{\"Resources\": {}, \"Resources\": {}} | :1: is not JSON that can be read",
                "{\"Resources\": {}} {} | :1: is not JSON that can be read",
                "[] | : is not a JSON object",
                "{} | : has no \"Resources\"",
                "{\"Resources\": {\"A\": {}}} | : resource \"A\" has no \"Type\""
            })
    void failsOnWhatIsNoTemplate(String json, String message) {
        Path file = write(json);
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> CloudFormationReader.read(file))
                .withMessage(file + message + " · hand over a CloudFormation template in JSON or YAML");
    }

    @Test
    void failsOnATemplateThatIsNestedTooDeep() {
        failsOnWhatIsNoTemplate(
                "{\"Resources\": " + "[".repeat(100) + "]".repeat(100) + "}",
                ": is nested deeper or repeated more than a template can be");
    }

    @Test
    void failsOnceForAllResourcesOfATemplate() {
        Path file = write("{\"Resources\": {\"A\": {}, \"B\": {}}}");
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> CloudFormationReader.read(file))
                .withMessage(
                        "%1$s: resource \"A\" has no \"Type\" · hand over a CloudFormation template in JSON or YAML\n%1$s:"
                                + " resource \"B\" has no \"Type\" · hand over a CloudFormation template in JSON or YAML",
                        file);
    }

    @Test
    void keepsALoopAsAResourceOfWhichNothingIsKnown() {
        Resource loop = template("{\"Resources\": {\"Fn::ForEach::Roles\": [\"Name\", [\"a\", \"b\"], {}]}}")
                .resources()
                .get(0);
        assertThat(loop.nativeType()).isEqualTo("Fn::ForEach");
        assertThat(loop.properties()).isEqualTo(MapValue.EMPTY);
    }

    @Test
    void failsOnAMissingFile() {
        Path file = directory.resolve("missing.json");
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> CloudFormationReader.read(file))
                .withMessage(file + ": cannot be read · hand over a CloudFormation template in JSON or YAML");
    }

    private ResourceGraph template(String json) {
        return CloudFormationReader.read(write(json));
    }

    private Path write(String json) {
        try {
            return Files.writeString(directory.resolve("template.json"), json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

package dev.tombolo.assurance.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.assurance.graph.Place;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YamlTemplateTest {

    private static final String REMEDY = " · hand over a CloudFormation template in JSON or YAML";

    @TempDir
    private Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("template.yaml"), text);
    }

    private Value property(String yaml) throws IOException {
        return CloudFormationReader.read(write("""
                        Mappings: {Sizes: {prod: {Units: 3}}}
                        Resources:
                          Role:
                            Type: AWS::IAM::Role
                            Properties: {P: %s}
                        """.formatted(yaml)))
                .find("Role")
                .flatMap(role -> role.property("P"))
                .orElseThrow()
                .value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "!Ref Role | ${Role}",
                "!GetAtt Role.Arn | ${Role.Arn}",
                "!GetAtt [Role, Arn] | ${Role.Arn}",
                "!Sub '${AWS::Region}-x' | ${AWS::Region}-x",
                "!Join ['-', [a, !Ref Role]] | a-${Role}",
                "!Select [1, !Split [',', 'a,b']] | b",
                "!FindInMap [Sizes, prod, Units] | 3",
                "!If [Prod, 1, 2] | ${unknown: Fn::If}",
                "!ImportValue vpc | ${unknown: Fn::ImportValue}",
                "{'Fn::Sub': '${Role}'} | ${Role}",
                "[!Ref AWS::NoValue, a] | [a]",
                "2012-10-17 | 2012-10-17",
                "yes | true",
                "Off | false",
                "'yes' | yes",
                "30.0 | 30",
                "012345678901 | 012345678901",
                "111122223333 | 111122223333",
                "{a: } | {}"
            })
    void meansTheSameAsInJson(String yaml, String display) throws IOException {
        assertThat(property(yaml).display()).isEqualTo(display);
    }

    @Test
    void followsAliasesAndMerges() throws IOException {
        assertThat(property("[&key {Key: a}, {<<: *key, Value: b}]").display())
                .isEqualTo("[{Key: a}, {Key: a, Value: b}]");
        assertThat(property("[&key {Key: a}, *key]").display()).isEqualTo("[{Key: a}, {Key: a}]");
    }

    @Test
    void knowsTheLineOfEachPlace() throws IOException {
        Path file = write("""
                Resources:
                  Role:
                    Type: AWS::IAM::Role
                    Properties:
                      Tags:
                        - Key: a
                        - Key: b
                """);
        Resource role = CloudFormationReader.read(file).resources().get(0);
        Lines lines = Lines.of(file);
        assertThat(lines.of(role.place())).contains(2);
        assertThat(lines.of(role.root().place())).contains(4);
        assertThat(lines.of(secondTag(role))).contains(7);
        assertThat(lines.of(role.root().place().child("Absent").child("Below"))).contains(4);
    }

    @Test
    void knowsTheSameLinesInJson() throws IOException {
        Path file = Files.writeString(folder.resolve("template.json"), """
                {"Resources": {
                  "Role": {
                    "Type": "AWS::IAM::Role",
                    "Properties": {
                      "Tags": [
                        {"Key": "a"},
                        {"Key": "b"}]}}}}
                """);
        Resource role = CloudFormationReader.read(file).resources().get(0);
        Lines lines = Lines.of(file);
        assertThat(lines.of(role.place())).contains(2);
        assertThat(lines.of(secondTag(role))).contains(7);
        assertThat(lines.of(new Place("", "/Outputs"))).isEqualTo(Optional.of(1));
    }

    private static Place secondTag(Resource role) {
        return role.property("Tags").orElseThrow().elements().get(1).place();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Resources: [' | :1: is not YAML that can be read",
                "'- a' | : is not a mapping of keys to values",
                "'' | : is empty",
                "'Resources: {}\nResources: {}' | :2: has the key \"Resources\" a second time",
                "'Resources:\n  [a, b]: {}' | :2: has a key that CloudFormation does not read",
                "'Resources: &all [*all]' | :1: is nested deeper or repeated more than a template can be",
                "'a: b\n---\na: b' | :2: is not YAML that can be read"
            })
    void failsOnWhatIsNoTemplate(String yaml, String message) throws IOException {
        Path file = write(yaml);
        assertThatThrownBy(() -> CloudFormationReader.read(file))
                .isInstanceOf(UnreadableOutput.class)
                .hasMessage(file + message + REMEDY);
    }

    @Test
    void failsOnAliasesThatMultiplyBeyondMeasure() throws IOException {
        StringBuilder yaml = new StringBuilder("Resources:\n  a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            yaml.append("  a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        Path file = write(yaml.toString());
        assertThatThrownBy(() -> CloudFormationReader.read(file))
                .isInstanceOf(UnreadableOutput.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageEndingWith(REMEDY);
    }
}

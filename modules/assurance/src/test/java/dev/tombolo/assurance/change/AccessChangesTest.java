package dev.tombolo.assurance.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.output.OutputReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AccessChangesTest {

    private static final String ALLOW =
            "{\"Sid\": \"%s\", \"Effect\": \"Allow\", \"Action\": [%s], \"Resource\": \"*\"}";
    private static final String DENY = "{\"Effect\": \"Deny\", \"Action\": \"s3:*\", \"Resource\": \"%s\"}";

    @TempDir
    Path folder;

    @Test
    void anotherNameOrOrderIsNoOtherStatement() throws IOException {
        assertThat(changes(
                        key(ALLOW.formatted("One", "\"kms:Decrypt\", \"kms:Encrypt\"")),
                        key(ALLOW.formatted("Two", "\"kms:Encrypt\", \"kms:Decrypt\""))))
                .isEmpty();
    }

    @Test
    void findsStatementsInThePolicyOfAnyResource() throws IOException {
        assertThat(changes(key(""), key(ALLOW.formatted("One", "\"kms:Decrypt\""))))
                .containsExactly("opened Key: Allow · Action kms:Decrypt · Resource *");
    }

    @Test
    void aStatementThatLosesItsConditionIsNew() throws IOException {
        String statement = "{\"Effect\": \"Allow\", \"Action\": \"kms:*\"%s}";
        assertThat(changes(
                        key(statement.formatted(", \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"true\"}}")),
                        key(statement.formatted(""))))
                .containsExactly("opened Key: Allow · Action kms:*");
    }

    @Test
    void aDenialThatIsGoneOrNarrowedOpens() throws IOException {
        assertThat(changes(key(DENY.formatted("*")), key("")))
                .containsExactly("unguarded Key: Deny · Action s3:* · Resource *");
        assertThat(changes(key(DENY.formatted("*")), key(DENY.formatted("one"))))
                .containsExactly("unguarded Key: Deny · Action s3:* · Resource *");
    }

    @Test
    void anAllowanceThatIsGoneAndADenialThatIsNewOpenNothing() throws IOException {
        assertThat(changes(key(ALLOW.formatted("One", "\"kms:*\"")), key(DENY.formatted("*"))))
                .isEmpty();
    }

    @Test
    void whoIsGoneNeedsNoDenial() throws IOException {
        String role = """
                {"Resources": {"Role": {"Type": "AWS::IAM::Role", "Properties": {"Policies": [
                  {"PolicyDocument": {"Statement": [%1$s]}}]}},
                 "More": {"Type": "AWS::IAM::RolePolicy", "Properties": {"RoleName": {"Ref": "Role"},
                  "PolicyDocument": {"Statement": [%1$s]}}}}}""".formatted(DENY.formatted("*"));
        assertThat(changes(role, "{\"Resources\": {}}")).isEmpty();
    }

    @Test
    void aDenialThatIsTakenFromARoleThatStaysOpens() throws IOException {
        String role = """
                {"Resources": {"Role": {"Type": "AWS::IAM::Role"}%s}}""";
        String policy = """
                , "More": {"Type": "AWS::IAM::RolePolicy", "Properties": {"RoleName": {"Ref": "Role"},
                  "PolicyDocument": {"Statement": [%s]}}}""".formatted(DENY.formatted("*"));
        assertThat(changes(role.formatted(policy), role.formatted("")))
                .containsExactly("unguarded More: Deny · Action s3:* · Resource *");
    }

    @Test
    void policiesThatAreAttachedAndBoundariesThatAreGoneOpen() throws IOException {
        String role = """
                {"Resources": {"Role": {"Type": "AWS::IAM::Role", "Properties": {%s}}}}""";
        assertThat(changes(
                        role.formatted("\"PermissionsBoundary\": \"arn:aws:iam::1:policy/limit\""),
                        role.formatted("\"ManagedPolicyArns\": [\"arn:aws:iam::aws:policy/ReadOnlyAccess\"]")))
                .containsExactly(
                        "opened Role: attaches arn:aws:iam::aws:policy/ReadOnlyAccess",
                        "unguarded Role: is bounded by arn:aws:iam::1:policy/limit");
    }

    @Test
    void statementsOfOciAndThoseInTextsCountToo() throws IOException {
        String recording = """
                {"format": "tombolo-pulumi-resources/1", "resources": [
                  {"type": "oci:Identity/policy:Policy", "name": "p", "options": {}, "inputs": {"statements": [%s]}},
                  {"type": "aws:sns/topicPolicy:TopicPolicy", "name": "t", "options": {},
                   "inputs": {"policy": "{\\"Statement\\": [%s]}"}}]}""";
        assertThat(changes(
                        recording.formatted("", ""),
                        recording.formatted(
                                "\"allow group ai to use generative-ai-chat in tenancy\"",
                                "{\\\"Effect\\\": \\\"Allow\\\", \\\"Action\\\": \\\"sns:Publish\\\"}")))
                .containsExactly(
                        "opened aws:sns/topicPolicy:TopicPolicy|t: Allow · Action sns:Publish",
                        "opened oci:Identity/policy:Policy|p: allow group ai to use generative-ai-chat in tenancy");
    }

    private static String key(String statements) {
        return "{\"Resources\": {\"Key\": {\"Type\": \"AWS::KMS::Key\", \"Properties\": {\"KeyPolicy\": {\"Statement\": ["
                + statements + "]}}}}}";
    }

    private List<String> changes(String before, String after) throws IOException {
        AccessChanges changes = AccessChanges.between(read(before), read(after));
        return Stream.concat(
                        changes.opened().stream().map(statement -> "opened " + text(statement)),
                        changes.unguarded().stream().map(statement -> "unguarded " + text(statement)))
                .toList();
    }

    private static String text(AccessStatement statement) {
        return statement.at().resource().address() + ": " + statement.text();
    }

    private ResourceGraph read(String output) throws IOException {
        return OutputReader.read(Files.writeString(folder.resolve("output.json"), output));
    }
}

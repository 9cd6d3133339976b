package dev.tombolo.cli.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.assurance.decision.aws.Limits;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.output.OutputReader;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.cli.Run;
import dev.tombolo.environment.folder.EnvironmentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessCommandTest {
    private static final String SHIPPED = "../../environments";

    /** The policy forgets two of the three Regions that the profile may choose. */
    private static final String TEMPLATE = """
            {"Resources": {"Role": {"Type": "AWS::IAM::Role", "Properties": {"RoleName": "claims", "Policies": [
              {"PolicyName": "models", "PolicyDocument": {"Version": "2012-10-17", "Statement": [
                {"Sid": "Profile", "Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": [
                  {"Fn::Sub": "arn:aws:bedrock:us-east-1:${AWS::AccountId}:inference-profile/us.openai.gpt-5.6-terra"},
                  {"Fn::Sub": "arn:aws:bedrock:us-east-1:${AWS::AccountId}:project/default"}]},
                {"Sid": "Model", "Effect": "Allow", "Action": "bedrock:InvokeModel",
                  "Resource": "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-5.6-terra"},
                {"Sid": "Nova", "Effect": "Allow", "Action": "bedrock:InvokeModel",
                  "Resource": "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0",
                  "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-bank"}}}]}}]}}}}
            """;

    @TempDir
    private Path folder;

    private Path template;

    @BeforeEach
    void writeATemplate() throws IOException {
        template = Files.writeString(folder.resolve("template.json"), TEMPLATE);
    }

    private Run access(String... arguments) {
        var words = new ArrayList<>(List.of("access"));
        words.addAll(List.of(arguments));
        words.addAll(List.of(
                "--environments", SHIPPED, "--out", folder.resolve("out").toString(), "--as-of", "2026-11-23"));
        return Run.of(words.toArray(String[]::new));
    }

    @Test
    void aPathAsksForNothingAndExitsZero() {
        var run = access(template.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith(template + " · as of 2026-11-23 · not handed over: service control policies, resource"
                        + " control policies\n\n  claims on aws\n")
                .contains("may be allowed by Nova [1] [2]\n")
                .contains("    [1] " + template
                        + "#/Resources/Role/Properties/Policies/0/PolicyDocument/Statement/2\n"
                        + "    [2] settled by the value of aws:PrincipalOrgID\n")
                .endsWith(" other calls of the catalog's models are denied\n\n1 subject, 0 problems\n");
    }

    @Test
    void aQuestionOfOnePrincipalAndModelIsAnsweredByTheExitCode() {
        var run = access(
                template.toString(), "--principal", "claims", "--model", "gpt-5.6-terra", "--region", "us-east-1");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("denied  not asked for  no statement of the identity policies allows bedrock:InvokeModel on"
                        + " arn:aws:bedrock:us-east-2::foundation-model/openai.gpt-5.6-terra\n")
                .contains("  problem: no call of gpt-5.6-terra by claims is certain to be allowed\n")
                .endsWith("\n1 subject, 1 problem\n");
    }

    @Test
    void jsonSaysWhatWouldSettleAnUnknown() throws IOException {
        var run = access(template.toString(), "--model", "nova-lite", "--region", "us-east-1", "--format", "json");
        var decisions = new ObjectMapper().readTree(run.out()).path(0).path("decisions");
        assertThat(decisions)
                .filteredOn(row -> row.path("outcome").asText().equals("unknown"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path("delivery").asText()).isEqualTo("whole");
                    assertThat(row.path("settledBy").path(0).asText()).isEqualTo("the value of aws:PrincipalOrgID");
                });
    }

    @Test
    void anOrganizationThatDeniesWhatAnEnvironmentAsksForIsAProblem() throws IOException {
        var scp = Files.createDirectories(folder.resolve("scp"));
        Files.writeString(scp.resolve("models.json"), """
                {"Version": "2012-10-17", "Statement": {"Sid": "NoNova", "Effect": "Deny", "Action": "bedrock:*",
                  "Resource": "arn:aws:bedrock:*::foundation-model/amazon.*"}}""");
        var run = access("dev", "--scp", scp.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("dev · as of 2026-11-23 · not handed over: resource control policies\n")
                .contains("  problem: asked for but denied: aws:iam/role:Role|claims-assistant-role calls"
                        + " amazon.nova-lite-v1:0 through"
                        + " aws:bedrock/inferenceProfile:InferenceProfile|claims-assistant-profile-nova-lite by converse"
                        + " or invoke-model on bedrock-runtime in us-east-1 from elsewhere, guardrail none, credential"
                        + " signature, delivery any · denied by NoNova\n")
                .contains("] " + scp.resolve("models.json") + "#/Statement\n")
                .endsWith("\n1 subject, 1 problem\n");
    }

    @Test
    void whatOnlyASessionPolicyOpensIsNotOpen() throws IOException {
        var session = Files.writeString(folder.resolve("session.json"), """
                {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}""");
        var run = access(template.toString(), "--session", session.toString());
        assertThat(run.out()).doesNotContain("claims on aws").endsWith("1 subject, 0 problems\n");
    }

    @Test
    void theAccountOfAPathCanBeTold() throws IOException {
        var foreign = Files.writeString(
                folder.resolve("template.json"), TEMPLATE.replace("${AWS::AccountId}", "444455556666"));
        assertThat(access(
                                foreign.toString(),
                                "--account",
                                "111122223333",
                                "--model",
                                "gpt-5.6-terra",
                                "--region",
                                "us-east-1")
                        .out())
                .contains("no statement of the identity policies allows bedrock:InvokeModel on"
                        + " arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.openai.gpt-5.6-terra\n");
    }

    @Test
    void failsOnAnUnknownEnvironmentWithCandidates() {
        var run = access("prd");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip()).isEqualTo("environments: no environment \"prd\" · did you mean \"prod\"?");
    }

    @Test
    void failsOnAPrincipalThatIsInNoOutput() {
        var run = access(template.toString(), "--principal", "claim");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip()).isEqualTo("--principal: nobody is named \"claim\" · did you mean \"claims\"?");
    }

    private static List<String> problems(String environment, ResourceGraph output) {
        var question = new AccessQuestion(
                CatalogReader.shipped(),
                LocalDate.parse("2026-11-23"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                Limits.NONE);
        var asked = EnvironmentFolder.read(Path.of(SHIPPED))
                .select(List.of(environment))
                .get(0);
        return new Judge(question, List.of())
                .report(AccessSubject.of(asked, output))
                .problems();
    }

    @Test
    void whatIsAskedForAndNotInTheOutputIsAProblem() {
        assertThat(problems("dev", new ResourceGraph(List.of())))
                .containsExactlyInAnyOrder(
                        "asked for but not in the output: claims-assistant calls openai.gpt-oss-120b-1:0 by converse on"
                                + " bedrock-runtime in us-east-1",
                        "asked for but not in the output: claims-assistant calls amazon.nova-lite-v1:0 by converse on"
                                + " bedrock-runtime in us-east-1",
                        "asked for but not in the output: codex-engineers calls openai.gpt-5.5 by responses on"
                                + " bedrock-mantle in us-east-1",
                        "asked for but not in the output: codex-engineers calls openai.gpt-oss-120b by responses on"
                                + " bedrock-mantle in us-east-1",
                        "asked for but not in the output: claims-assistant calls openai.gpt-oss-120b by chat-completions"
                                + " on on-demand in us-chicago-1");
    }

    /** Production promises endpoints, a guardrail and no tokens; this output keeps none of it. */
    @Test
    void whatAnEnvironmentPromisesToKeepOutAndTheOutputAllowsIsAProblem() throws IOException {
        var open = Files.writeString(folder.resolve("open.json"), """
                {"Resources": {"Role": {"Type": "AWS::IAM::Role", "Properties": {"RoleName": "claims",
                  "Tags": [{"Key": "tombolo:consumer", "Value": "claims-assistant"}],
                  "Policies": [{"PolicyName": "open", "PolicyDocument": {"Version": "2012-10-17", "Statement": [
                    {"Sid": "Open", "Effect": "Allow", "Action": "bedrock:*", "Resource": "*"}]}}]}}}}""");
        assertThat(problems("prod", OutputReader.read(open)))
                .contains(
                        "to be denied but allowed: claims calls openai.gpt-oss-120b-1:0 by converse or invoke-model on"
                                + " bedrock-runtime in us-east-1 from elsewhere, guardrail none, credential any,"
                                + " delivery any · allowed by Open",
                        "asked for but not in the output: claims-assistant calls openai.gpt-oss-120b-1:0 by converse on"
                                + " bedrock-runtime in us-east-1");
    }

    @Test
    void failsOnAModelThatTheCatalogDoesNotHave() {
        var run = access(template.toString(), "--model", "nova-lit");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip())
                .isEqualTo("--model: the catalog has no \"nova-lit\" · did you mean \"nova-lite\"?");
    }

    @Test
    void failsOnAFolderThatHoldsNoOutput() throws IOException {
        var empty = Files.createDirectories(folder.resolve("empty"));
        var run = access(empty.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip())
                .isEqualTo(empty + ": holds no engine's output · name a template, a recording, a Pulumi preview"
                        + " or stack export, a cloud assembly or a plan's folder");
    }
}

package dev.tombolo.assurance.decision.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.assurance.decision.Outcome;
import dev.tombolo.assurance.output.CloudFormationReader;
import dev.tombolo.assurance.output.PulumiRecordingReader;
import dev.tombolo.assurance.output.UnreadableOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Principals, endpoints and what limits them, on templates of a few lines. */
final class AwsAccessTest {

    private static final String MODEL = "openai.gpt-oss-120b-1:0 converse us-east-1";
    private static final String ARN = "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b-1:0";
    private static final String ALLOW = """
            {"Sid": "Invoke", "Effect": "Allow", "Action": "bedrock:InvokeModel*", "Resource": "%s"}""".formatted(ARN);
    private static final String ONLY_THERE = """
            {"Sid": "OnlyThere", "Effect": "Deny", "Action": "bedrock:*", "Resource": "*",
             "Condition": {"StringNotEquals": {"aws:SourceVpce": "vpce-0a1b2c3d"}}}""";
    private static final Predicate<AwsCall> SIGNED =
            call -> call.credential() == Credential.SIGNATURE && call.delivery() == Delivery.WHOLE;

    @TempDir
    private Path folder;

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static String policies(String... statements) {
        return """
                "Policies": [{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement": [%s]}}]""".formatted(String.join(", ", statements));
    }

    private static String role(String... properties) {
        return "\"Role\": {\"Type\": \"AWS::IAM::Role\", \"Properties\": {" + String.join(", ", properties) + "}}";
    }

    private List<String> answers(Limits limits, Predicate<AwsCall> wanted, String... resources) throws IOException {
        Path template = write("template.json", "{\"Resources\": {" + String.join(", ", resources) + "}}");
        return Ways.of(CloudFormationReader.read(template), limits, PolicyFiles.named(folder.resolve("policies")))
                .answers(MODEL, wanted);
    }

    private List<String> answers(String... resources) throws IOException {
        Files.createDirectories(folder.resolve("policies"));
        return answers(Limits.NONE, SIGNED, resources);
    }

    @Test
    void aRoleMayWhatItsInlinePolicySays() throws IOException {
        assertThat(answers(role(policies(ALLOW)))).containsExactly("allowed: allowed by Invoke");
    }

    @Test
    void aBoundaryThatIsNotThereLeavesTheAnswerOpen() throws IOException {
        Files.createDirectories(folder.resolve("policies"));
        Path template = write(
                "template.json",
                "{\"Resources\": {"
                        + role(policies(ALLOW), "\"PermissionsBoundary\": \"arn:aws:iam::111122223333:policy/ai/edge\"")
                        + "}}");
        assertThat(Ways.of(CloudFormationReader.read(template), Limits.NONE).decisions(MODEL, SIGNED))
                .allSatisfy(decided -> {
                    assertThat(decided.outcome()).isEqualTo(Outcome.UNKNOWN);
                    assertThat(decided.deciding().decision().because())
                            .isEqualTo("may be denied by the document of arn:aws:iam::111122223333:policy/ai/edge"
                                    + " (hand over edge.json with --policies)");
                    assertThat(decided.settledBy())
                            .containsExactly("the document of arn:aws:iam::111122223333:policy/ai/edge"
                                    + " (hand over edge.json with --policies)");
                })
                .hasSize(1);
    }

    @Test
    void aBoundaryThatIsHandedOverDecides() throws IOException {
        write("policies/edge.json", """
                {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "bedrock:*", "Resource": "*"}}""");
        write("policies/narrow.json", """
                {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}""");
        assertThat(answers(role(policies(ALLOW), "\"PermissionsBoundary\": \"arn:aws:iam::111122223333:policy/edge\"")))
                .containsExactly("allowed: allowed by Invoke");
        assertThat(answers(
                        role(policies(ALLOW), "\"PermissionsBoundary\": \"arn:aws:iam::111122223333:policy/narrow\"")))
                .containsExactly(
                        "denied: no statement of the permissions boundary allows bedrock:InvokeModel on " + ARN);
    }

    @Test
    void managedPoliciesAreReadFromTheOutputAndFromFiles() throws IOException {
        String managed = """
                "Models": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {
                  "PolicyDocument": {"Version": "2012-10-17", "Statement": [%s]}}}""".formatted(ALLOW);
        assertThat(answers(role("\"ManagedPolicyArns\": [{\"Ref\": \"Models\"}]"), managed))
                .containsExactly("allowed: allowed by Invoke");
        assertThat(answers(role("\"ManagedPolicyArns\": [\"arn:aws:iam::aws:policy/AmazonBedrockReadOnly\"]")))
                .containsExactly(
                        "unknown: may be denied by the document of arn:aws:iam::aws:policy/AmazonBedrockReadOnly"
                                + " (hand over AmazonBedrockReadOnly.json with --policies)");
    }

    @Test
    void aPolicyForARoleOfSomebodyElseIsAllThatIsKnownOfIt() throws IOException {
        String policy = """
                "Models": {"Type": "AWS::IAM::RolePolicy", "Properties": {"RoleName": "claims", "PolicyName": "models",
                  "PolicyDocument": {"Version": "2012-10-17", "Statement": [%s]}}}""".formatted(ALLOW);
        assertThat(answers(policy))
                .containsExactly("unknown: may be denied by the other policies of claims, which somebody else made");
    }

    @Test
    void aManagedPolicyThatNothingUsesIsOfWhoeverHoldsIt() throws IOException {
        String managed = """
                "Models": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {
                  "PolicyDocument": {"Version": "2012-10-17", "Statement": [%s]}}}""".formatted(ALLOW);
        assertThat(answers(managed))
                .containsExactly(
                        "unknown: may be denied by the other policies of whoever holds Models, which somebody else made");
    }

    @Test
    void pulumisAttachmentsAreRead() throws IOException {
        Path recording = write("resources.json", """
                {"format": "tombolo-pulumi-resources/1", "resources": [
                  {"type": "aws:iam/role:Role", "name": "role", "inputs": {"name": "claims", "path": "/ai/"}},
                  {"type": "aws:iam/policy:Policy", "name": "models", "inputs": {
                    "policy": "{\\"Statement\\":[{\\"Effect\\":\\"Allow\\",\\"Action\\":\\"bedrock:*\\",\\"Resource\\":\\"*\\"}]}"}},
                  {"type": "aws:iam/rolePolicyAttachment:RolePolicyAttachment", "name": "both", "inputs": {
                    "role": "<<aws:iam/role:Role|role|name>>", "policyArn": "<<aws:iam/policy:Policy|models|arn>>"}}]}""");
        Ways ways = Ways.of(PulumiRecordingReader.read(recording), Limits.NONE);
        assertThat(ways.answers(MODEL, SIGNED)).containsExactly("allowed: allowed by policy.Statement[0]");
        assertThat(ways.access().principals().get(0).caller().arn().display())
                .isEqualTo("arn:aws:iam::111122223333:role/ai/claims");
    }

    @Test
    void anEndpointOfTheOutputIsAWayAndItsPolicyALimit() throws IOException {
        String onlyThere = """
                {"Sid": "OnlyThere", "Effect": "Deny", "Action": "bedrock:*", "Resource": "*",
                 "Condition": {"StringNotEquals": {"aws:SourceVpce": {"Ref": "Endpoint"}}}}""";
        String endpoint = """
                "Endpoint": {"Type": "AWS::EC2::VPCEndpoint", "Properties": {"VpcId": "vpc-1",
                  "ServiceName": "com.amazonaws.us-east-1.bedrock-runtime", "PolicyDocument": {"Statement": [
                    {"Sid": "Pass", "Effect": "Allow", "Principal": {"AWS": "%s"}, "Action": "*", "Resource": "*"}]}}}""";
        String own = endpoint.formatted("111122223333");
        String foreign = endpoint.formatted("arn:aws:iam::444455556666:root");
        Predicate<AwsCall> through = SIGNED.and(call -> call.entrance().isEndpoint());
        Files.createDirectories(folder.resolve("policies"));
        assertThat(answers(Limits.NONE, through, role(policies(ALLOW, onlyThere)), own))
                .containsExactly("allowed: allowed by Invoke");
        assertThat(answers(Limits.NONE, SIGNED.and(through.negate()), role(policies(ALLOW, onlyThere)), own))
                .containsExactly("denied: denied by OnlyThere");
        assertThat(answers(Limits.NONE, through, role(policies(ALLOW)), foreign))
                .containsExactly("denied: no statement of the endpoint policy allows bedrock:InvokeModel on " + ARN
                        + "; Pass would, but for its principal");
    }

    @Test
    void everybodyButThePrincipalsThatAreExceptedIsMeant() throws IOException {
        String endpoint = """
                "Endpoint": {"Type": "AWS::EC2::VPCEndpoint", "Properties": {"VpcId": "vpc-1",
                  "ServiceName": "com.amazonaws.us-east-1.bedrock-runtime", "PolicyDocument": {"Statement": [
                    {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"},
                    {"Sid": "Others", "Effect": "Deny", "NotPrincipal": {"AWS": "arn:aws:iam::111122223333:role/%s"},
                     "Action": "*", "Resource": "*"}]}}}""";
        Predicate<AwsCall> through = SIGNED.and(call -> call.entrance().isEndpoint());
        Files.createDirectories(folder.resolve("policies"));
        String claims = role("\"RoleName\": \"claims\"", policies(ALLOW));
        assertThat(answers(Limits.NONE, through, claims, endpoint.formatted("claims")))
                .containsExactly("allowed: allowed by Invoke");
        assertThat(answers(Limits.NONE, through, claims, endpoint.formatted("search")))
                .containsExactly("denied: denied by Others");
        assertThat(answers(Limits.NONE, through, role(policies(ALLOW)), endpoint.formatted("search")))
                .containsExactly("unknown: may be denied by Others");
    }

    @Test
    void aVariableInAResourceIsTheRequestsValue() throws IOException {
        String own = """
                {"Sid": "Own", "Effect": "Allow", "Action": "bedrock:InvokeModel",
                 "Resource": "arn:aws:bedrock:us-east-1::foundation-model/${aws:PrincipalTag/family}*"}""";
        String tag = "\"Tags\": [{\"Key\": \"family\", \"Value\": \"%s\"}]";
        assertThat(answers(role(tag.formatted("openai."), policies(own)))).containsExactly("allowed: allowed by Own");
        assertThat(answers(role(tag.formatted("amazon."), policies(own))))
                .containsExactly("denied: no statement of the identity policies allows bedrock:InvokeModel on " + ARN);
    }

    /** A request through an endpoint has no aws:SourceIp, so that a negated operator on it always holds there. */
    @Test
    void theAddressOfACallerIsUnknownElsewhereAndAbsentThroughAnEndpoint() throws IOException {
        String office = """
                {"Sid": "Office", "Effect": "Deny", "Action": "bedrock:*", "Resource": "*",
                 "Condition": {"NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}}}""";
        String endpoint = """
                "Endpoint": {"Type": "AWS::EC2::VPCEndpoint", "Properties": {"VpcId": "vpc-1",
                  "ServiceName": "com.amazonaws.us-east-1.bedrock-runtime"}}""";
        Predicate<AwsCall> through = SIGNED.and(call -> call.entrance().isEndpoint());
        Files.createDirectories(folder.resolve("policies"));
        assertThat(answers(Limits.NONE, SIGNED.and(through.negate()), role(policies(ALLOW, office)), endpoint))
                .containsExactly("unknown: may be denied by Office");
        assertThat(answers(Limits.NONE, through, role(policies(ALLOW, office)), endpoint))
                .containsExactly("denied: denied by Office");
    }

    @Test
    void anEndpointOfSomebodyElseHasAPolicyThatIsNotKnown() throws IOException {
        Path template = write("template.json", "{\"Resources\": {" + role(policies(ALLOW, ONLY_THERE)) + "}}");
        assertThat(Ways.of(CloudFormationReader.read(template), Limits.NONE)
                        .decisions(MODEL, SIGNED.and(call -> call.entrance().isEndpoint())))
                .allSatisfy(decided -> assertThat(decided.settledBy())
                        .containsExactly("the endpoint policy of vpce-0a1b2c3d (hand over vpce-0a1b2c3d.json with"
                                + " --policies)"))
                .hasSize(1);
    }

    @Test
    void thePolicyOfAnEndpointOfSomebodyElseThatIsHandedOverDecides() throws IOException {
        Predicate<AwsCall> through = SIGNED.and(call -> call.entrance().isEndpoint());
        write("policies/vpce-0a1b2c3d.json", """
                {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}}""");
        assertThat(answers(Limits.NONE, through, role(policies(ALLOW, ONLY_THERE))))
                .containsExactly("allowed: allowed by Invoke");
        write("policies/vpce-0a1b2c3d.json", """
                {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "*"}}""");
        assertThat(answers(Limits.NONE, through, role(policies(ALLOW, ONLY_THERE))))
                .containsExactly("denied: no statement of the endpoint policy allows bedrock:InvokeModel on " + ARN);
    }

    @Test
    void eachLevelOfAnOrganizationMustAllow() throws IOException {
        write("scp/whole/full.json", """
                {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}""");
        write("scp/workloads/denials.json", """
                {"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}}""");
        Limits open = Limits.NONE.and(PolicyFiles.serviceControl(folder.resolve("scp")));
        Files.createDirectories(folder.resolve("policies"));
        assertThat(answers(open, SIGNED, role(policies(ALLOW)))).containsExactly("allowed: allowed by Invoke");

        write("scp/account/list.json", """
                {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}""");
        Limits closed = Limits.NONE.and(PolicyFiles.serviceControl(folder.resolve("scp")));
        assertThat(answers(closed, SIGNED, role(policies(ALLOW))))
                .containsExactly("denied: no statement of the service control policies of account allows"
                        + " bedrock:InvokeModel on " + ARN);
    }

    @Test
    void noSourceSaysThatResourceControlPoliciesApply() throws IOException {
        write("rcp/deny.json", """
                {"Version": "2012-10-17", "Statement":
                  {"Sid": "Perimeter", "Effect": "Deny", "Principal": "*", "Action": "*", "Resource": "*"}}""");
        Files.createDirectories(folder.resolve("policies"));
        assertThat(answers(
                        Limits.NONE.and(PolicyFiles.resourceControl(folder.resolve("rcp"))),
                        SIGNED,
                        role(policies(ALLOW))))
                .containsExactly("unknown: may be denied by Perimeter");
    }

    @Test
    void aSessionMayNoMoreThanItsPolicy() throws IOException {
        Path session = write("session.json", """
                {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}""");
        Files.createDirectories(folder.resolve("policies"));
        assertThat(answers(Limits.NONE.and(List.of(PolicyFiles.session(session))), SIGNED, role(policies(ALLOW))))
                .containsExactly("denied: no statement of the session policy allows bedrock:InvokeModel on " + ARN);
    }

    @Test
    void aUserAndTheTagsOfAPrincipalAreKnown() throws IOException {
        String mine = """
                {"Sid": "Mine", "Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": "*", "Condition":
                 {"StringEquals": {"aws:PrincipalTag/team": "claims", "aws:username": "jane", "aws:PrincipalType": "User"},
                  "DateLessThan": {"aws:CurrentTime": "2026-11-23T00:00:00Z"}}}""";
        String user = "\"User\": {\"Type\": \"AWS::IAM::User\", \"Properties\": {\"UserName\": \"jane\", \"Tags\":"
                + " [{\"Key\": \"team\", \"Value\": \"claims\"}], " + policies(mine) + "}}";
        assertThat(answers(user)).containsExactly("allowed: allowed by Mine");
        assertThat(answers(role("\"Tags\": [{\"Key\": \"team\", \"Value\": \"claims\"}]", policies(mine))))
                .containsExactly("denied: no statement of the identity policies allows bedrock:InvokeModel on " + ARN
                        + "; Mine would, but for its conditions");
    }

    @Test
    void anOldPolicyHasNoVariables() throws IOException {
        String old = """
                "Policies": [{"PolicyName": "p", "PolicyDocument": {"Version": "%s", "Statement": [
                  {"Sid": "Mine", "Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": "*", "Condition":
                    {"StringEquals": {"aws:PrincipalAccount": "${aws:PrincipalAccount}"}}}]}}]""";
        assertThat(answers(role(old.formatted("2012-10-17")))).containsExactly("allowed: allowed by Mine");
        assertThat(answers(role(old.formatted("2008-10-17"))))
                .containsExactly("denied: no statement of the identity policies allows bedrock:InvokeModel on " + ARN
                        + "; Mine would, but for its conditions");
    }

    @Test
    void aTokenAsksForMore() throws IOException {
        Predicate<AwsCall> token =
                call -> call.credential() == Credential.SHORT_TERM_TOKEN && call.delivery() == Delivery.WHOLE;
        Files.createDirectories(folder.resolve("policies"));
        assertThat(answers(Limits.NONE, token, role(policies(ALLOW))))
                .containsExactly(
                        "denied: no statement of the identity policies allows bedrock:CallWithBearerToken on *");
    }

    @Test
    void failsOnAFolderWithoutPoliciesAndOnAFileThatIsNone() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThatThrownBy(() -> PolicyFiles.serviceControl(empty))
                .isInstanceOf(UnreadableOutput.class)
                .hasMessage(empty + ": holds no service control policies · put each into a .json file, those of a level"
                        + " into a folder");
        Path gone = folder.resolve("gone");
        assertThatThrownBy(() -> PolicyFiles.named(gone))
                .hasMessage(gone + ": cannot be read · name a folder of policy documents");
        Path none = write("none.json", "{}");
        assertThatThrownBy(() -> PolicyFiles.session(none))
                .hasMessage(none + ": has no \"Statement\" · hand over the JSON of one IAM policy document");
    }
}

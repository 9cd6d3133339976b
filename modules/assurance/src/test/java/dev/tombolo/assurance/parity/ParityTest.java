package dev.tombolo.assurance.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two files say the same, in each engine's own words and order; each test changes one thing in one of them. */
final class ParityTest {

    private static final String POLICY = "/Resources/Policy3C/Properties/PolicyDocument/Statement";
    private static final String RUNTIME = "/Resources/Runtime55/Properties";

    @TempDir
    private Path folder;

    @Test
    void engineWordsAddressesAndOrderAreNoDifference() throws IOException {
        assertThat(differences(Output.template(), Output.recording())).isEmpty();
    }

    @Test
    void comparesEveryStatementEndpointDetailAndTag() throws IOException {
        assertThat(new OutputText(Output.template().read(folder)).lines())
                .containsExactly(
                        "endpoint of com.amazonaws.us-east-1.bedrock-runtime in ${vpc} · private DNS true",
                        "endpoint of com.amazonaws.us-east-1.logs in ${vpc} · private DNS true",
                        "endpoint policy of vpcendpoint bedrock-runtime · allow · [bedrock:InvokeModel] · on "
                                + "[arn:aws:bedrock:us-east-1::foundation-model/contoso.large] · for AWS [${role claims}]",
                        "identity policy of auditors · allow · [bedrock:ApplyGuardrail] · on "
                                + "[arn:aws:bedrock:us-east-1:333333333333:guardrail/h]",
                        "identity policy of role claims · allow · [bedrock:ApplyGuardrail] · on "
                                + "[arn:aws:bedrock:us-east-1:333333333333:guardrail/g]",
                        "identity policy of role claims · allow · [bedrock:InvokeModel, "
                                + "bedrock:InvokeModelWithResponseStream] · on "
                                + "[arn:aws:bedrock:us-east-1::foundation-model/contoso.large]",
                        "identity policy of role claims · deny · all actions but [iam:*] · on all but "
                                + "[arn:aws:s3:::public/*] · Bool aws:ViaAWSService [false] and StringNotEquals "
                                + "aws:SourceVpce [${vpcendpoint bedrock-runtime}]",
                        "securitygroup · description endpoints",
                        "tags of role claims · tombolo:consumer=claims, tombolo:environment=prod",
                        "tags of subnet use1-az1 · tombolo:environment=prod",
                        "tags of vpc · tombolo:environment=prod",
                        "tags of vpcendpoint bedrock-runtime · tombolo:environment=prod",
                        "tags of vpcendpoint logs · tombolo:environment=prod",
                        "trust policy of role claims · allow · [sts:AssumeRole] · for Service "
                                + "[lambda.amazonaws.com]",
                        "vpc · cidrBlock 10.40.0.0/20");
    }

    @Test
    void aStatementThatIsMissingIsOneLine() throws IOException {
        assertThat(differences(Output.template().without(POLICY + "/0"), Output.recording()))
                .containsExactly("only pulumi: identity policy of role claims · allow · [bedrock:InvokeModel, "
                        + "bedrock:InvokeModelWithResponseStream] · on "
                        + "[arn:aws:bedrock:us-east-1::foundation-model/contoso.large]");
    }

    @Test
    void aHolderThatDiffersShowsOnBothSides() throws IOException {
        assertThat(differences(
                        Output.template().with("/Resources/Shared2/Properties/Groups", "[\"reviewers\"]"),
                        Output.recording()))
                .containsExactly(
                        "only cdk: identity policy of reviewers · allow · [bedrock:ApplyGuardrail] · on "
                                + "[arn:aws:bedrock:us-east-1:333333333333:guardrail/h]",
                        "only pulumi: identity policy of auditors · allow · [bedrock:ApplyGuardrail] · on "
                                + "[arn:aws:bedrock:us-east-1:333333333333:guardrail/h]");
    }

    @Test
    void aConditionThatDiffersShowsOnBothSides() throws IOException {
        assertThat(differences(
                        Output.template().with(POLICY + "/1/Condition/StringNotEquals/aws:SourceVpce", "\"vpce-1\""),
                        Output.recording()))
                .containsExactly(
                        "only cdk: identity policy of role claims · deny · all actions but [iam:*] · on all but "
                                + "[arn:aws:s3:::public/*] · Bool aws:ViaAWSService [false] and StringNotEquals "
                                + "aws:SourceVpce [vpce-1]",
                        "only pulumi: identity policy of role claims · deny · all actions but [iam:*] · on all "
                                + "but [arn:aws:s3:::public/*] · Bool aws:ViaAWSService [false] and StringNotEquals "
                                + "aws:SourceVpce [${vpcendpoint bedrock-runtime}]");
    }

    @Test
    void anEndpointThatIsMissingTakesItsTagsWithIt() throws IOException {
        assertThat(differences(Output.template(), Output.recording().without("/resources/4")))
                .containsExactly(
                        "only cdk: endpoint of com.amazonaws.us-east-1.logs in ${vpc} · private DNS true",
                        "only cdk: tags of vpcendpoint logs · tombolo:environment=prod");
    }

    @Test
    void privateDnsThatDiffersShowsOnBothSides() throws IOException {
        assertThat(differences(Output.template().with(RUNTIME + "/PrivateDnsEnabled", "false"), Output.recording()))
                .containsExactly(
                        "only cdk: endpoint of com.amazonaws.us-east-1.bedrock-runtime in ${vpc} · private DNS "
                                + "false",
                        "only pulumi: endpoint of com.amazonaws.us-east-1.bedrock-runtime in ${vpc} · private "
                                + "DNS true");
    }

    @Test
    void privateDnsThatIsLeftOutIsNotTakenForTrue() throws IOException {
        assertThat(differences(Output.template().without(RUNTIME + "/PrivateDnsEnabled"), Output.recording()))
                .containsExactly(
                        "only cdk: endpoint of com.amazonaws.us-east-1.bedrock-runtime in ${vpc} · private DNS "
                                + "left out",
                        "only pulumi: endpoint of com.amazonaws.us-east-1.bedrock-runtime in ${vpc} · private "
                                + "DNS true");
    }

    @Test
    void aTagThatDiffersShowsOnBothSides() throws IOException {
        assertThat(differences(
                        Output.template(),
                        Output.recording().with("/resources/1/inputs/tags/tombolo:environment", "\"staging\"")))
                .containsExactly(
                        "only cdk: tags of subnet use1-az1 · tombolo:environment=prod",
                        "only pulumi: tags of subnet use1-az1 · tombolo:environment=staging");
    }

    @Test
    void tagsThatCannotBeToldAreNotTakenForNone() throws IOException {
        assertThat(differences(
                        Output.template().with("/Resources/Group12/Properties/Tags", "{\"Fn::If\": [\"A\", [], []]}"),
                        Output.recording()))
                .containsExactly("only cdk: tags of securitygroup · unknown: Fn::If");
    }

    @Test
    void aProfileIsComparedByItsNameAndSourceAndAParameterByWhatItSays() throws IOException {
        var template = Output.template().with("/Resources/Profile", """
                        {"Type": "AWS::Bedrock::ApplicationInferenceProfile", "Properties": {
                          "InferenceProfileName": "claims", "ModelSource": {"CopyFrom": "arn:model"}}}
                        """).with("/Resources/HandOff", """
                        {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "/tombolo/claims",
                          "Value": {"Fn::GetAtt": ["Profile", "InferenceProfileArn"]}}}
                        """);
        var recording = Output.recording().with("/resources/-", """
                        {"type": "aws:bedrock/inferenceProfile:InferenceProfile", "name": "claims-profile", "inputs": {
                          "name": "claims", "modelSource": {"copyFrom": "arn:model"}}, "options": {}}
                        """).with("/resources/-", """
                        {"type": "aws:ssm/parameter:Parameter", "name": "claims-hand-off", "inputs": {
                          "name": "/tombolo/claims",
                          "insecureValue": "<<aws:bedrock/inferenceProfile:InferenceProfile|claims-profile|arn>>"},
                         "options": {}}
                        """);

        assertThat(differences(template, recording)).isEmpty();
        assertThat(differences(template, Output.recording()))
                .containsExactly(
                        "only cdk: inferenceprofile claims copies arn:model",
                        "only cdk: parameter /tombolo/claims says ${inferenceprofile claims}");
    }

    @Test
    void aDetailThatDiffersShowsOnBothSides() throws IOException {
        var subscription = """
                {"Type": "AWS::SNS::Subscription", "Properties": {
                  "Protocol": "email", "Endpoint": "team@example.com", "TopicArn": {"Ref": "Topic"}}}
                """;
        var same = """
                {"type": "aws:sns/topicSubscription:TopicSubscription", "name": "alerts", "inputs": {
                  "protocol": "email", "endpoint": "%s", "topic": "arn:topic"}, "options": {}}
                """;
        var template = Output.template().with("/Resources/Alerts", subscription);

        assertThat(differences(template, Output.recording().with("/resources/-", same.formatted("team@example.com"))))
                .isEmpty();
        assertThat(differences(template, Output.recording().with("/resources/-", same.formatted("all@example.com"))))
                .containsExactly(
                        "only cdk: subscription · endpoint team@example.com",
                        "only pulumi: subscription · endpoint all@example.com");
    }

    @Test
    void whomASecurityGroupLetsInIsComparedWhateverEachEngineCallsTheParts() throws IOException {
        var template = Output.template().with("/Resources/Group12/Properties/SecurityGroupIngress", """
                        [{"CidrIp": "10.40.0.0/20", "Description": "Calls models", "FromPort": 443, "IpProtocol": "tcp",
                          "ToPort": 443}]
                        """);
        var rule = """
                [{"cidrBlocks": ["%s"], "description": "HTTPS", "fromPort": 443, "protocol": "tcp", "toPort": 443}]
                """;

        assertThat(differences(
                        template,
                        Output.recording().with("/resources/2/inputs/ingress", rule.formatted("10.40.0.0/20"))))
                .isEmpty();
        assertThat(differences(
                        template, Output.recording().with("/resources/2/inputs/ingress", rule.formatted("0.0.0.0/0"))))
                .containsExactly(
                        "only cdk: securitygroup lets in 10.40.0.0/20 443 443 tcp",
                        "only pulumi: securitygroup lets in 0.0.0.0/0 443 443 tcp");
    }

    private List<String> differences(Output template, Output recording) throws IOException {
        return Parity.differences("cdk", template.read(folder), "pulumi", recording.read(folder));
    }
}

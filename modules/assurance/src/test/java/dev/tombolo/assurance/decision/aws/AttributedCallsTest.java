package dev.tombolo.assurance.decision.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.output.CloudFormationReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls that name an application inference profile or a project. */
final class AttributedCallsTest {

    private static final String DIRECT = "openai.gpt-oss-120b-1:0 converse us-east-1";
    private static final String ROUTED = "us.openai.gpt-5.6-terra converse us-east-1";
    private static final String ON_MANTLE = "openai.gpt-5.5 responses us-east-1";
    private static final String PREFIX = "arn:aws:bedrock:us-east-1:111122223333:";
    private static final String OWN = PREFIX + "application-inference-profile/${Own.InferenceProfileId}";
    private static final String SYSTEM = PREFIX + "inference-profile/us.openai.gpt-5.6-terra";
    private static final Predicate<AwsCall> SIGNED =
            call -> call.credential() == Credential.SIGNATURE && call.delivery() == Delivery.WHOLE;
    private static final Predicate<AwsCall> ATTRIBUTED =
            SIGNED.and(call -> call.attribution().isPresent());

    @TempDir
    private Path folder;

    private Ways ways(String resources) throws IOException {
        return Ways.of(
                CloudFormationReader.read(
                        Files.writeString(folder.resolve("template.json"), "{\"Resources\": {" + resources + "}}")),
                Limits.NONE);
    }

    private static String profile(String name, String source) {
        return """
                "%s": {"Type": "AWS::Bedrock::ApplicationInferenceProfile", "Properties": {
                  "InferenceProfileName": "%s", "ModelSource": {"CopyFrom": "%s"}}},""".formatted(name, name, source);
    }

    private static String role(String... statements) {
        return """
                "Role": {"Type": "AWS::IAM::Role", "Properties": {"Policies": [{"PolicyName": "p", "PolicyDocument":
                  {"Version": "2012-10-17", "Statement": [%s]}}]}}""".formatted(String.join(", ", statements));
    }

    private static String allow(String sid, String resources, String profiles) {
        return """
                {"Sid": "%s", "Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": [%s]%s}""".formatted(
                sid,
                resources,
                profiles.isEmpty()
                        ? ""
                        : ", \"Condition\": {\"StringEquals\": {\"bedrock:InferenceProfileArn\": [" + profiles + "]}}");
    }

    private static String arn(String profile) {
        return "{\"Fn::GetAtt\": [\"" + profile + "\", \"InferenceProfileArn\"]}";
    }

    private static String model(String region) {
        return "\"arn:aws:bedrock:" + region + "::foundation-model/openai.gpt-5.6-terra\"";
    }

    private List<String> direct(String holder, String condition) throws IOException {
        String model = "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b-1:0";
        return ways(profile("Own", model)
                        + role(allow("Profile", arn(holder), ""), allow("Model", "\"" + model + "\"", arn(condition))))
                .answers(DIRECT, ATTRIBUTED);
    }

    @Test
    void aCallThroughAProfileNeedsItAndTheModelBehindIt() throws IOException {
        assertThat(direct("Own", "Own")).containsExactly("allowed: allowed by Profile");
    }

    @Test
    void aModelBehindAProfileIsNotOpenByItself() throws IOException {
        String model = "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b-1:0";
        assertThat(ways(profile("Own", model)
                                + role(
                                        allow("Profile", arn("Own"), ""),
                                        allow("Model", "\"" + model + "\"", arn("Own"))))
                        .answers(DIRECT, SIGNED.and(ATTRIBUTED.negate())))
                .containsExactly("denied: no statement of the identity policies allows bedrock:InvokeModel on " + model
                        + "; Model would, but for its conditions");
    }

    /** Two profiles never have the same id, though neither has one yet. */
    @Test
    void theProfileOfSomebodyElseIsDenied() throws IOException {
        String model = "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b-1:0";
        assertThat(ways(profile("Own", model)
                                + profile("Other", "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0")
                                + role(
                                        allow("Profile", arn("Other"), ""),
                                        allow("Model", "\"" + model + "\"", arn("Other"))))
                        .answers(DIRECT, ATTRIBUTED))
                .containsExactly("denied: no statement of the identity policies allows bedrock:InvokeModel on " + OWN);
    }

    private Ways routed(String profiles) throws IOException {
        return ways(profile("Own", SYSTEM)
                + role(
                        allow("Profiles", arn("Own") + ", \"" + SYSTEM + "\", \"" + PREFIX + "project/default\"", ""),
                        allow(
                                "Models",
                                String.join(", ", model("us-east-1"), model("us-east-2"), model("us-west-2")),
                                profiles)));
    }

    @Test
    void aProfileThatCopiesOneOfBedrocksAsksForBothAndForEveryDestination() throws IOException {
        Ways both = routed(arn("Own") + ", \"" + SYSTEM + "\"");
        assertThat(both.answers(ROUTED, ATTRIBUTED)).containsExactly("allowed: allowed by Profiles");
        assertThat(both.decisions(ROUTED, ATTRIBUTED).get(0).answers())
                .extracting(answer -> answer.asked().display())
                .containsExactly(
                        "bedrock:InvokeModel on " + OWN,
                        "bedrock:InvokeModel on " + SYSTEM,
                        "bedrock:InvokeModel on arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-5.6-terra",
                        "bedrock:InvokeModel on arn:aws:bedrock:us-east-2::foundation-model/openai.gpt-5.6-terra",
                        "bedrock:InvokeModel on arn:aws:bedrock:us-west-2::foundation-model/openai.gpt-5.6-terra",
                        "bedrock:InvokeModel on " + PREFIX + "project/default");
    }

    @Test
    void whereOnlyOneReadingOfTheModelsCheckAllowsNothingIsCertain() throws IOException {
        for (String only : List.of(arn("Own"), "\"" + SYSTEM + "\"")) {
            assertThat(routed(only).decisions(ROUTED, ATTRIBUTED))
                    .singleElement()
                    .satisfies(decided -> {
                        assertThat(decided.deciding().decision().because()).isEqualTo("may be allowed by Models");
                        assertThat(decided.settledBy())
                                .containsExactly("a source that states whether bedrock:InferenceProfileArn names " + OWN
                                        + " or " + SYSTEM + " at the model");
                    });
        }
    }

    private List<String> onMantle(String granted) throws IOException {
        return ways("""
                "Own": {"Type": "AWS::BedrockMantle::Project", "Properties": {"Name": "own"}},""" + role("""
                        {"Sid": "Infer", "Effect": "Allow", "Action": "bedrock-mantle:CreateInference",
                         "Resource": %s}""".formatted(granted))).answers(ON_MANTLE, SIGNED);
    }

    /** A declared project is never the one that every account begins with, though it has no id yet. */
    @Test
    void aProjectIsAskedForInPlaceOfTheDefaultOne() throws IOException {
        String own = "arn:aws:bedrock-mantle:us-east-1:111122223333:project/default";
        assertThat(onMantle("{\"Fn::GetAtt\": [\"Own\", \"Arn\"]}"))
                .containsExactly(
                        "denied: no statement of the identity policies allows bedrock-mantle:CreateInference on " + own,
                        "allowed: allowed by Infer");
        assertThat(onMantle("\"" + own + "\""))
                .containsExactly(
                        "allowed: allowed by Infer",
                        "denied: no statement of the identity policies allows bedrock-mantle:CreateInference on"
                                + " arn:aws:bedrock-mantle:us-east-1:111122223333:project/${Own.Id}");
        assertThat(onMantle("\"arn:aws:bedrock-mantle:us-east-1:111122223333:project/*\""))
                .containsExactly("allowed: allowed by Infer");
    }

    /** A parameter may name any project, the default one too. */
    @Test
    void aProjectThatAParameterNamesStaysUnknown() throws IOException {
        assertThat(onMantle("{\"Ref\": \"Arn\"}")).containsExactly("unknown: may be allowed by Infer");
    }

    @Test
    void aProfileWhoseSourceCannotBeReadIsLeftOut() throws IOException {
        assertThat(ways("""
                "Own": {"Type": "AWS::Bedrock::ApplicationInferenceProfile", "Properties": {
                  "InferenceProfileName": "own", "ModelSource": {"CopyFrom": {"Ref": "Source"}}}},""" + role()).access().attributions()).isEmpty();
    }
}

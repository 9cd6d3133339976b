package dev.tombolo.pulumi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.pulumi.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GuideTest {
    private static final Path GUIDE = Path.of("../../docs/guides/pulumi-components.md");
    private static final Path EXAMPLES = Path.of("src/test/java/dev/tombolo/pulumi/docs/GuideExamples.java");
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION = Pattern.compile("// docs:start \\S+\n(.*?) *// docs:end", Pattern.DOTALL);

    @Test
    void everyCodeBlockOfTheGuideIsCutFromTheExamples() throws IOException {
        assertThat(found(BLOCK, GUIDE)).isEqualTo(found(REGION, EXAMPLES)).hasSize(6);
    }

    @Test
    void theProgramsOfTheGuideDeclareWhatItSays() {
        assertThat(Recordings.addresses(Recordings.record(GuideExamples::aws)))
                .contains(
                        "aws:iam/role:Role|claims-assistant-role",
                        "aws:ec2/vpcEndpoint:VpcEndpoint|network-endpoint-bedrock-runtime")
                .hasSize(15);
        assertThat(Recordings.addresses(Recordings.record(GuideExamples::awsPlatform)))
                .contains(
                        "aws:bedrock/guardrail:Guardrail|strict-guardrail",
                        "aws:ssm/parameter:Parameter|claims-hand-off-gpt-oss-120b",
                        "aws:cloudwatch/dashboard:Dashboard|operations-dashboard")
                .hasSize(26);
        assertThat(Recordings.addresses(Recordings.record(GuideExamples::awsMoney)))
                .contains(
                        "aws:cloudformation/stack:Stack|budget-stack",
                        "aws:iam/policy:Policy|stop-denial",
                        "aws:sns/topicSubscription:TopicSubscription|alarms-to-on-call@example.com")
                .hasSize(14);
        assertThat(Recordings.addresses(Recordings.record(GuideExamples::oci)))
                .contains(
                        "oci:Identity/policy:Policy|claims-assistant-policy",
                        "oci:Identity/dynamicGroup:DynamicGroup|claims-assistant-instances",
                        "oci:GenerativeAi/generativeAiPrivateEndpoint:GenerativeAiPrivateEndpoint|network-private-endpoint")
                .hasSize(13);
        assertThat(Recordings.addresses(Recordings.record(GuideExamples::ociTenancy)))
                .contains(
                        "oci:Identity/compartment:Compartment|models-compartment",
                        "oci:Identity/tagDefault:TagDefault|tags-cost-centre",
                        "oci:Identity/networkSource:NetworkSource|offices-source")
                .hasSize(12);
        assertThat(Recordings.addresses(Recordings.record(GuideExamples::ociMoney)))
                .contains(
                        "oci:Budget/rule:Rule|spend-actual-80",
                        "oci:Limits/quota:Quota|units-quota",
                        "oci:Monitoring/alarm:Alarm|watch-tokens")
                .hasSize(15);
    }

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1).stripTrailing().stripIndent())
                .toList();
    }
}

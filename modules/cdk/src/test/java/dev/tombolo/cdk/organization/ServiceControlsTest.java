package dev.tombolo.cdk.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.organization.OrganizationControls;
import dev.tombolo.blueprint.organization.ProcurementControl;
import dev.tombolo.blueprint.organization.ServiceControlPolicies;
import dev.tombolo.cdk.construct.Templates;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ServiceControlsTest {
    private static final Attachment UNITS = new Attachment(
            "bank-ai", List.of("ou-ab12-22222222", "111122223333"), new TreeMap<>(Map.of("owner", "ai")));

    private static OrganizationControls buyers(int roles) {
        var arns = IntStream.range(0, roles)
                .mapToObj(number -> "arn:aws:iam::*:role/procurement-" + number)
                .toList();
        return OrganizationControls.NONE.boughtUnder(new ProcurementControl("aws", arns, List.of(), List.of()));
    }

    private static JsonNode synthesized(OrganizationControls controls) {
        var stack = Templates.stack("us-east-1");
        new ServiceControls(
                stack,
                "Controls",
                ServiceControlsProps.builder()
                        .attachment(UNITS)
                        .controls(controls)
                        .build());
        return Templates.of(stack);
    }

    @Test
    void bansLongTermKeysWhereNothingElseIsAskedFor() {
        var policy = Templates.only(synthesized(OrganizationControls.NONE), "AWS::Organizations::Policy");
        assertThat(policy.path("Name").asText()).isEqualTo("bank-ai-1");
        assertThat(policy.path("Type").asText()).isEqualTo("SERVICE_CONTROL_POLICY");
        assertThat(policy.path("TargetIds")).isEqualTo(Templates.json("[\"111122223333\", \"ou-ab12-22222222\"]"));
        assertThat(policy.path("Tags")).isEqualTo(Templates.json("[{\"Key\": \"owner\", \"Value\": \"ai\"}]"));
        assertThat(policy.path("Content").findValuesAsText("Sid"))
                .containsExactly(
                        "DenyCreationOfLongTermKeys", "DenyCallsWithLongTermKeys", "DenyMantleCallsWithLongTermKeys");
    }

    @Test
    void aSecondPolicyTakesWhatTheFirstHasNoRoomFor() {
        var template = synthesized(buyers(60));
        assertThat(Templates.all(template, "AWS::Organizations::Policy"))
                .extracting(policy -> policy.path("Name").asText())
                .containsExactly("bank-ai-1", "bank-ai-2");
        assertThat(Templates.all(template, "AWS::Organizations::Policy"))
                .allSatisfy(policy -> assertThat(policy.path("Content").toString())
                        .hasSizeLessThanOrEqualTo(ServiceControlPolicies.MOST_CHARACTERS));
        assertThat(Templates.resources(template))
                .containsAll(Templates.resources(synthesized(OrganizationControls.NONE)));
    }

    @Test
    void failsOnTargetsThatAreNoneAndStatementsThatDoNotFit() {
        var stack = Templates.stack("us-east-1");
        var props = ServiceControlsProps.builder()
                .attachment(Attachment.of("", List.of("ou-AB12-1")))
                .controls(buyers(200))
                .build();
        assertThatThrownBy(() -> new ServiceControls(stack, "Controls", props))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Team/Controls: attachment: the name has 0 characters · give it 1 to 110\n"
                        + "Team/Controls: attachment: \"ou-AB12-1\" is no root, organizational unit or account"
                        + " · write it like ou-ab12-11111111 or 111122223333\n"
                        + "Team/Controls: controls: statement DenyAgreements alone makes a policy of 7762 characters,"
                        + " and AWS takes 5120 · name fewer, or name them by a wildcard\n"
                        + "Team/Controls: controls: statement DenySubscriptionsByCalls alone makes a policy of 7775"
                        + " characters, and AWS takes 5120 · name fewer, or name them by a wildcard");
    }

    @Test
    void failsWithoutATarget() {
        var stack = Templates.stack("us-east-1");
        var props = ServiceControlsProps.builder()
                .attachment(Attachment.of("bank-ai", List.of()))
                .build();
        assertThatThrownBy(() -> new ServiceControls(stack, "Controls", props))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Team/Controls: attachment: names no target"
                        + " · name a root, organizational units or accounts");
    }

    @Test
    void failsWithoutAnAttachment() {
        assertThatThrownBy(() -> ServiceControlsProps.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ServiceControlsProps: attachment: missing · give it with attachment(...)");
    }
}

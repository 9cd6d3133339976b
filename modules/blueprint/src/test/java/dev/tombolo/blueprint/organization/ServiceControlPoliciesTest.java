package dev.tombolo.blueprint.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ServiceControlPoliciesTest {
    private static final int BARE =
            CompactJson.of(new PolicyDocument(List.of(statement("S", 0)))).length();

    /** A statement whose policy has, alone, so many characters more than the least. */
    private static Statement statement(String sid, int more) {
        return Statement.deny(sid, List.of("a:" + "b".repeat(more)), List.of(Text.of("*")));
    }

    private static List<List<String>> sids(ServiceControlPolicies policies) {
        return policies.documents().stream()
                .map(document ->
                        document.statements().stream().map(Statement::sid).toList())
                .toList();
    }

    @Test
    void everyControlFitsIntoOnePolicyOfAnOrdinaryOrganization() {
        var policies = ServiceControlPolicies.of(ControlStatements.of(Controls.retention()));
        assertThat(policies.documents()).hasSize(1);
        assertThat(policies.problems()).isEmpty();
    }

    @Test
    void aPolicyIsFilledToTheLastCharacter() {
        int room = ServiceControlPolicies.MOST_CHARACTERS - BARE;
        var policies = ServiceControlPolicies.of(List.of(statement("A", room), statement("B", room)));
        assertThat(sids(policies)).containsExactly(List.of("A"), List.of("B"));
        assertThat(CompactJson.of(policies.documents().get(0))).hasSize(ServiceControlPolicies.MOST_CHARACTERS);
        assertThat(policies.problems()).isEmpty();
    }

    @Test
    void whatDoesNotFitBesideAnotherBeginsANewPolicyAndKeepsTheOrder() {
        var policies = ServiceControlPolicies.of(
                List.of(statement("A", 2400), statement("B", 2400), statement("C", 100), statement("D", 2400)));
        assertThat(sids(policies)).containsExactly(List.of("A", "B", "C"), List.of("D"));
    }

    @Test
    void failsOnAStatementThatFillsMoreThanAPolicy() {
        int room = ServiceControlPolicies.MOST_CHARACTERS - BARE;
        assertThat(ServiceControlPolicies.of(List.of(statement("A", room + 1))).problems())
                .containsExactly("statement A alone makes a policy of 5121 characters, and AWS takes 5120"
                        + " · name fewer, or name them by a wildcard");
    }

    @Test
    void failsOnMorePoliciesThanCanBeAttached() {
        var statements = IntStream.range(0, 5)
                .mapToObj(number -> statement("S" + number, 4000))
                .toList();
        assertThat(ServiceControlPolicies.of(statements).problems())
                .containsExactly(
                        "the controls fill 5 service control policies, and beside FullAWSAccess 4 can be attached"
                                + " · name fewer Regions, models or roles");
    }
}

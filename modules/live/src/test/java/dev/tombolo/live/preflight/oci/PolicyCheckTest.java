package dev.tombolo.live.preflight.oci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.live.Lines;
import dev.tombolo.live.OciStub;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PolicyCheckTest {
    private final OciStub oci = HealthyTenancy.tenancy();

    @AfterEach
    void close() {
        oci.close();
    }

    private List<String> answers() {
        return Lines.of(new PolicyCheck(
                Wanted.subject(Wanted.consumer(
                        "engineers", new OciPrincipal.Group("Default", "ai-engineers"), Wanted.onDemand())),
                oci.connection()));
    }

    private void inParent(String policies) {
        oci.on(HealthyTenancy.POLICIES, "compartmentId", Wanted.PARENT, "[" + policies + "]");
    }

    private static String policy(String name, String tags, String statement) {
        return "{\"name\": \"" + name + "\", \"freeformTags\": " + tags + ", \"statements\": [\"" + statement + "\"]}";
    }

    @Test
    void passesWhereNobodyElseSaysAnything() {
        assertThat(answers())
                .containsExactly(
                        "pass · bank-tombolo-prod-engineers · nobody has a policy of this name yet",
                        "pass · ocid1.compartment.oc1..exampleparent · no statement of others is about calls of models",
                        "pass · ocid1.tenancy.oc1..exampletenancy · no statement of others is about calls of models");
    }

    @Test
    void passesWhereThePolicyIsOurs() {
        inParent(policy(
                "bank-tombolo-prod-engineers",
                "{\"tombolo:environment\": \"prod\"}",
                "allow group x to use generative-ai-chat in tenancy"));
        assertThat(answers())
                .contains(
                        "pass · bank-tombolo-prod-engineers · it is this environment's",
                        "pass · ocid1.compartment.oc1..exampleparent · no statement of others is about calls of models");
    }

    @Test
    void failsWhereAPolicyOfOurNameIsSomebodyElses() {
        inParent(policy("bank-tombolo-prod-engineers", "{\"tombolo:environment\": \"pilot\"}", "allow group x to y"));
        assertThat(answers())
                .contains("fail · bank-tombolo-prod-engineers · a policy of this name is there and has the tag"
                        + " tombolo:environment pilot · choose another oci.conventions.namePrefix, or let its owner give"
                        + " it up");
    }

    @Test
    void warnsOfStatementsThatLetModelsBeCalledToo() {
        inParent(policy("all-of-ai", "{}", "Allow any-user to manage generative-ai-family in tenancy"));
        assertThat(answers())
                .contains("warn · all-of-ai · lets models be called, too: Allow any-user to manage generative-ai-family"
                        + " in tenancy · make certain that somebody wants it: nothing here limits it");
    }

    @Test
    void warnsOfDenialsInTheRoot() {
        oci.on(
                HealthyTenancy.POLICIES,
                "compartmentId",
                OciStub.TENANCY,
                "[" + policy("no-ai", "{}", "deny group Interns to use generative-ai-chat in tenancy") + "]");
        assertThat(answers())
                .contains(
                        "warn · no-ai · denies: deny group Interns to use generative-ai-chat in tenancy · make certain"
                                + " that it is not meant for these consumers");
    }

    @Test
    void leavesStatementsOnOtherThingsAlone() {
        inParent(policy("readers", "{}", "allow group x to inspect generative-ai-model in tenancy"));
        assertThat(answers()).hasSize(3).allMatch(answer -> answer.startsWith("pass"));
    }
}

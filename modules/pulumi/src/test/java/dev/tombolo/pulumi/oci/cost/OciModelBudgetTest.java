package dev.tombolo.pulumi.oci.cost;

import static dev.tombolo.pulumi.Recordings.addresses;
import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.options;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.test.PulumiTest;
import dev.tombolo.pulumi.oci.OciModelCompartment;
import dev.tombolo.pulumi.oci.OciModelCompartmentArgs;
import dev.tombolo.pulumi.oci.resource.OciProvider;
import dev.tombolo.pulumi.oci.resource.OciProviderArgs;
import dev.tombolo.pulumi.recording.Recording;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OciModelBudgetTest {
    private static final String BUDGET = "oci:Budget/budget:Budget|spend-budget";
    private static final String COMPONENT = "tombolo:oci:ModelBudget|spend";

    @Test
    void aCompartmentIsCountedInTheRootCompartmentOfTheTenancy() {
        var recording = budget(args());
        assertThat(addresses(recording))
                .containsExactlyInAnyOrder(
                        BUDGET,
                        "oci:Budget/rule:Rule|spend-actual-50",
                        "oci:Budget/rule:Rule|spend-actual-80",
                        "oci:Budget/rule:Rule|spend-actual-100",
                        "oci:Budget/rule:Rule|spend-forecast-100",
                        COMPONENT);
        assertThat(inputs(recording, BUDGET))
                .isEqualTo(Map.of(
                        "compartmentId", "ocid1.tenancy.oc1..bank",
                        "displayName", "bank-prod",
                        "amount", 8000L,
                        "resetPeriod", "MONTHLY",
                        "targetType", "COMPARTMENT",
                        "targets", List.of("ocid1.compartment.oc1..models"),
                        "freeformTags", Map.of("tombolo:environment", "prod")));
        assertThat(options(recording, BUDGET)).isEqualTo(Map.of("parent", COMPONENT, "version", "4.17.0"));
    }

    @Test
    void aRuleTellsEverybodyInOneText() {
        assertThat(inputs(budget(args()), "oci:Budget/rule:Rule|spend-forecast-100"))
                .isEqualTo(Map.of(
                        "budgetId", "<<" + BUDGET + "|id>>",
                        "displayName", "bank-prod-forecast-100",
                        "type", "FORECAST",
                        "thresholdType", "PERCENTAGE",
                        "threshold", 100L,
                        "recipients", "ai@example.com,finance@example.com",
                        "freeformTags", Map.of("tombolo:environment", "prod")));
    }

    @Test
    void sharesNameTheRulesWhateverTheirOrder() {
        assertThat(budget(args().alertsAt(120, 90)).json())
                .isEqualTo(budget(args().alertsAt(90, 120, 90)).json());
        assertThat(addresses(budget(args().alertsAt(90))))
                .contains("oci:Budget/rule:Rule|spend-actual-90")
                .doesNotContain("oci:Budget/rule:Rule|spend-actual-50");
    }

    @Test
    void aCompartmentOfTheSameProgramIsCountedThroughTheHomeRegion() {
        var recording = record(context -> {
            var home = new OciProvider(
                    "home", OciProviderArgs.builder().region("us-ashburn-1").build());
            var compartment = new OciModelCompartment(
                    "ai",
                    OciModelCompartmentArgs.builder()
                            .parentId("ocid1.compartment.oc1..parent")
                            .build());
            var budget = new OciModelBudget(
                    "spend",
                    args().compartmentId(compartment.compartmentId())
                            .homeRegionProvider(home)
                            .build());
            assertThat(PulumiTest.extractValue(budget.budgetId())).isEqualTo("<<" + BUDGET + "|id>>");
        });
        assertThat(inputs(recording, BUDGET))
                .containsEntry("targets", List.of("<<oci:Identity/compartment:Compartment|ai-compartment|id>>"));
        assertThat(options(recording, "oci:Budget/rule:Rule|spend-actual-80"))
                .isEqualTo(Map.of("parent", COMPONENT, "provider", "pulumi:providers:oci|home", "version", "4.17.0"));
    }

    @Test
    void aFormerNameBecomesAnAlias() {
        assertThat(options(budget(args().formerNames("costs")), COMPONENT))
                .isEqualTo(Map.of("aliases", List.of(Map.of("name", "costs"))));
    }

    @Test
    void failsWithEverythingThatIsMissing() {
        assertThatThrownBy(() -> OciModelBudgetArgs.builder().build()).hasMessage("""
                OciModelBudget: tenancyId is missing · give it with tenancyId(...)
                OciModelBudget: compartmentId is missing · give it with compartmentId(...)
                OciModelBudget: amount is missing · give it with amount(...)
                OciModelBudget: displayName is missing · give it with displayName(...)
                OciModelBudget: recipients is missing, so that nobody would hear · give recipients(...), e-mail addresses""");
    }

    @Test
    void failsForAmountsAndSharesThatOciRefuses() {
        assertThatThrownBy(() -> args().amount(0).alertsAt(0, 10_001).build()).hasMessage("""
                OciModelBudget: amount has 0, which is no amount · give a whole number above 0
                OciModelBudget: alertsAt has 0, which is no share of an amount · give percent, from 1 to 10000
                OciModelBudget: alertsAt has 10001, which is no share of an amount · give percent, from 1 to 10000""");
    }

    private static OciModelBudgetArgs.Builder args() {
        return OciModelBudgetArgs.builder()
                .tenancyId("ocid1.tenancy.oc1..bank")
                .compartmentId("ocid1.compartment.oc1..models")
                .displayName("bank-prod")
                .amount(8000)
                .recipients("finance@example.com", "ai@example.com")
                .tags(Map.of("tombolo:environment", "prod"));
    }

    private static Recording budget(OciModelBudgetArgs.Builder args) {
        return record(context -> new OciModelBudget("spend", args.build()));
    }
}

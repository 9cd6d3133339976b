package dev.tombolo.blueprint.cost;

import dev.tombolo.blueprint.scope.OnlyInRootCompartment;
import dev.tombolo.blueprint.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * What a compartment, with those below, may cost in a month. It speaks and stops nothing.
 *
 * <p>A call on demand has no resource that could carry a tag: consumers of one compartment cannot be told apart, and
 * whoever wants a budget of their own needs a compartment of their own (inferred from the API on 2026-11-22; no
 * document says it). The amount is in the tenancy's currency, which no budget names.
 *
 * @param displayName the name that the Console shows
 * @param compartment the OCID of the compartment
 * @param amount the amount of a month, in whole units of the tenancy's currency
 * @param alerts when it speaks
 * @param recipients the e-mail addresses that hear it
 * @param freeformTags its tags
 */
@OnlyInRootCompartment(
        source =
                "https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/budget_budget.html, read 2026-11-22")
public record OciBudget(
        String displayName,
        Text compartment,
        int amount,
        List<OciBudgetAlert> alerts,
        List<String> recipients,
        SortedMap<String, String> freeformTags) {
    /** What OCI calls a month. */
    public static final String RESET_PERIOD = "MONTHLY";

    /** What OCI calls a budget of a compartment. */
    public static final String TARGET_TYPE = "COMPARTMENT";

    /** Sorts the recipients, as they are written in one text. */
    public OciBudget {
        recipients = recipients.stream().sorted().distinct().toList();
    }

    /** Returns what is wrong, as a component's user reads it. */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        if (amount <= 0) {
            problems.add("amount has " + amount + ", which is no amount · give a whole number above 0");
        }
        alerts.stream()
                .filter(alert -> alert.percent() < 1 || alert.percent() > OciBudgetAlert.MOST_PERCENT)
                .forEach(alert -> problems.add("alertsAt has " + alert.percent()
                        + ", which is no share of an amount · give percent, from 1 to " + OciBudgetAlert.MOST_PERCENT));
        if (recipients.isEmpty()) {
            problems.add("recipients is missing, so that nobody would hear · give recipients(...), e-mail addresses");
        }
        return problems;
    }
}

package dev.tombolo.environment.document.cost;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;

/** What the whole AWS account may spend on models in a month, in US dollars. */
public record AccountBudgetDocument(
        @JsonPropertyDescription("The amount of a month in US dollars, for all environments of the account together.")
        int amount,

        @JsonPropertyDescription(
                "At how many percent of the amount it is told; a forecast of 100 is told too. Default: 50, 80, 100.")
        List<Integer> alertsAt,

        @JsonPropertyDescription("The e-mail addresses that hear it.") @JsonProperty("notify")
        List<String> addresses) {
    /** Returns at how many percent it is told. */
    public List<Integer> shares() {
        return alertsAt.isEmpty() ? BudgetDocument.SHARES : alertsAt;
    }
}

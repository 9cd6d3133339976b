package dev.tombolo.environment.document.cost;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.environment.document.form.Form;
import java.util.List;
import java.util.Optional;

/** What may be spent in a month, and who hears of it. */
public record BudgetDocument(
        @JsonPropertyDescription("The currency of every amount: on AWS USD, on OCI the tenancy's own. Default: USD.")
        @Form(value = "^[A-Z]{3}$", example = "USD")
        Optional<String> currency,

        @JsonPropertyDescription("The amount of a month on AWS, for everything that the account buys of models.")
        Optional<Integer> aws,

        @JsonPropertyDescription("The amount of a month on OCI, for the environment's compartment.")
        Optional<Integer> oci,

        @JsonPropertyDescription(
                "At how many percent of an amount it is told; a forecast of 100 is told too. Default: 50, 80, 100.")
        List<Integer> alertsAt,

        @JsonPropertyDescription("The e-mail addresses that hear it.") @JsonProperty("notify")
        List<String> addresses,

        @JsonPropertyDescription("Stops calls on AWS once an amount is spent. Default: nothing is stopped.")
        Optional<Stop> stop) {
    static final List<Integer> SHARES = List.of(50, 80, 100);
    private static final String USD = "USD";

    /** When and how spending is stopped. */
    public record Stop(
            @JsonPropertyDescription("manual asks a person first; automatic does not.")
            StopApprovalWord approval,

            @JsonPropertyDescription("At how many percent of an amount that was spent. Default: 100.")
            Optional<Integer> at) {}

    /** Returns the currency of every amount. */
    public String currencyOfAll() {
        return currency.orElse(USD);
    }

    /** Returns at how many percent it is told. */
    public List<Integer> shares() {
        return alertsAt.isEmpty() ? SHARES : alertsAt;
    }
}

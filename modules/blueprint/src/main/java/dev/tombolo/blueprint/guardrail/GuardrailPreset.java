package dev.tombolo.blueprint.guardrail;

import java.util.List;
import java.util.stream.Stream;

/** Contents for those who do not want to choose every filter. Every one stops prompt attacks at the strictest. */
public enum GuardrailPreset {
    /** For work inside a company: secrets stay out, harmful content is blocked where it is probable. */
    STANDARD,

    /**
     * For customers' data and the public: every filter at its strictest, payment data blocked, and the numbers and
     * addresses that identify a person replaced. Names pass, because most work with customers needs them.
     */
    STRICT;

    private static final List<String> SECRETS = List.of("AWS_ACCESS_KEY", "AWS_SECRET_KEY", "PASSWORD");
    private static final List<String> PAYMENT = List.of("CREDIT_DEBIT_CARD_CVV", "CREDIT_DEBIT_CARD_NUMBER", "PIN");
    private static final List<String> IDENTIFYING = List.of(
            "EMAIL",
            "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
            "PHONE",
            "US_BANK_ACCOUNT_NUMBER",
            "US_PASSPORT_NUMBER",
            "US_SOCIAL_SECURITY_NUMBER");

    /** Returns what it filters. */
    public GuardrailContent content() {
        return this == STRICT ? strict() : standard();
    }

    private static GuardrailContent standard() {
        return new GuardrailContent(
                filters(FilterStrength.MEDIUM), List.of(), List.of(), List.of(), entities(SECRETS, PiiAction.BLOCK));
    }

    private static GuardrailContent strict() {
        var entities = Stream.of(
                        entities(SECRETS, PiiAction.BLOCK),
                        entities(PAYMENT, PiiAction.BLOCK),
                        entities(IDENTIFYING, PiiAction.ANONYMIZE))
                .flatMap(List::stream)
                .toList();
        return new GuardrailContent(
                filters(FilterStrength.HIGH), List.of(), List.of(), List.of(ManagedWords.PROFANITY), entities);
    }

    private static List<ContentFilter> filters(FilterStrength strength) {
        return Stream.of(ContentCategory.values())
                .map(type ->
                        ContentFilter.of(type, type == ContentCategory.PROMPT_ATTACK ? FilterStrength.HIGH : strength))
                .toList();
    }

    private static List<PiiEntity> entities(List<String> types, PiiAction action) {
        return types.stream().map(type -> new PiiEntity(type, action)).toList();
    }
}

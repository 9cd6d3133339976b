package dev.tombolo.validation.example;

import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.validation.TomboloValidation;
import dev.tombolo.validation.TomboloValidationProps;
import java.time.LocalDate;
import java.util.List;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Validations;

/** An app that asks the rules whenever it is synthesized. */
public final class ShopApp {
    private ShopApp() {}

    /** Asks the shipped rules. */
    public static void validate(App app) {
        Validations.of(app).addPlugins(new TomboloValidation());
    }

    /** Asks rules of your own too, and accepts a finding for a time. */
    public static void validate(App app, Rule modelNotApproved) {
        Validations.of(app)
                .addPlugins(new TomboloValidation(TomboloValidationProps.builder()
                        .ownRules(List.of(modelNotApproved))
                        .accept(
                                "ModelNamedByWildcard",
                                "Shop/Sandbox/*",
                                "the sandbox tries every model",
                                LocalDate.parse("2027-03-31"))
                        .build()));
    }
}

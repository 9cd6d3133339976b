package dev.tombolo.stacks.aws;

import dev.tombolo.environment.Environment;
import dev.tombolo.judgement.Acceptances;
import dev.tombolo.judgement.FolderRules;
import dev.tombolo.validation.TomboloValidation;
import dev.tombolo.validation.TomboloValidationProps;
import java.time.LocalDate;
import software.amazon.awscdk.Stage;
import software.amazon.awscdk.Validations;

/**
 * Holds stages to the rules while they are synthesized, each to what its environment raises and accepts. A plan judges what
 * it synthesized itself, so that only what {@code cdk} runs is held to them here.
 *
 * @param rules the rules of the folder of environments
 * @param asOf the day that dates are compared with
 */
record EnvironmentValidation(FolderRules rules, LocalDate asOf) {
    void add(Stage stage, Environment environment) {
        Validations.of(stage)
                .addPlugins(new TomboloValidation(TomboloValidationProps.builder()
                        .rules(rules.of(environment))
                        .accepts(new Acceptances(environment).ofFindings())
                        .asOf(asOf)
                        .build()));
    }
}

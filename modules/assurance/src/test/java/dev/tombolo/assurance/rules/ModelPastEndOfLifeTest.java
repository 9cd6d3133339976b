package dev.tombolo.assurance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tombolo.assurance.nativetype.NativeTypes;
import dev.tombolo.assurance.output.CloudFormationReader;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rules.serving.ModelPastEndOfLife;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ModelPastEndOfLifeTest {

    private static final String FIXTURE = "ModelPastEndOfLife/bad-ended.template.json";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-08-01|",
                "2026-08-02|warning allows \"us.contoso.old-v1:0\", which ends on 2026-10-31",
                "2026-10-30|warning allows \"us.contoso.old-v1:0\", which ends on 2026-10-31",
                "2026-10-31|error allows \"us.contoso.old-v1:0\", which ended on 2026-10-31",
                "2030-01-01|error allows \"us.contoso.old-v1:0\", which ended on 2026-10-31"
            })
    void warnsFor90DaysAndIsAnErrorFromTheDayOn(LocalDate asOf, @Nullable String expected) {
        assertThat(findings(asOf).stream()
                        .filter(finding -> finding.resource().equals("Profile"))
                        .map(finding -> finding.severity() + " " + finding.message()))
                .containsExactlyElementsOf(
                        Optional.ofNullable(expected).stream().toList());
    }

    @Test
    void namesTheReplacementWhereOneIsStatedElseTheCommand() {
        assertThat(findings(ShippedRules.AS_OF))
                .extracting(Finding::resource, Finding::fix)
                .containsExactly(
                        tuple("InRegion", "choose another model: ./tombolo models"),
                        tuple("Mantle", "move to contoso-new"),
                        tuple("Profile", "move to contoso-new"),
                        tuple("InRegion", "choose another model: ./tombolo models"));
    }

    private static List<Finding> findings(LocalDate asOf) {
        return new ModelPastEndOfLife(ShippedRules.CATALOG, asOf)
                .check(NativeTypes.views(CloudFormationReader.read(Path.of("src/test/resources/rules/" + FIXTURE))))
                .findings();
    }
}

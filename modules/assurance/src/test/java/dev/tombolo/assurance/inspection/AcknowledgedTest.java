package dev.tombolo.assurance.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.graph.Place;
import dev.tombolo.assurance.graph.PropertyPath;
import dev.tombolo.assurance.rule.Certainty;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AcknowledgedTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2027-03-31");
    private static final Finding FINDING = new Finding(
            "ModelNamedByWildcard",
            Severity.ERROR,
            Certainty.CERTAIN,
            "prod/access/Role",
            "prod/access/claims/Resource",
            "AWS::IAM::Role",
            PropertyPath.ROOT,
            new Place("template.json", "/Resources/Role"),
            "allows everything",
            "name the model");

    @Test
    void acceptsAFindingUntilTheLastDay() {
        Acknowledgement byAddress = accept("prod/access/Role");
        assertThat(Acknowledged.of(List.of(FINDING), List.of(byAddress), LAST_DAY))
                .isEqualTo(
                        new Acknowledged(List.of(), List.of(new Acknowledged.Accepted(FINDING, byAddress)), List.of()));
        assertThat(Acknowledged.of(List.of(FINDING), List.of(accept("prod/access/claims/*")), LAST_DAY)
                        .open())
                .isEmpty();
    }

    @Test
    void failsOnceItHasExpired() {
        Acknowledgement acknowledgement = accept("prod/access/Role");
        assertThat(Acknowledged.of(List.of(FINDING), List.of(acknowledgement), LAST_DAY.plusDays(1)))
                .isEqualTo(new Acknowledged(
                        List.of(FINDING),
                        List.of(),
                        List.of(new Acknowledged.Problem(
                                acknowledgement,
                                Severity.ERROR,
                                "accepts: ModelNamedByWildcard on \"prod/access/Role\" expired on 2027-03-31 · fix what"
                                        + " it accepted, or give a later date and its reason"))));
    }

    @Test
    void anExpiredOneIsAnErrorWhereItsFindingStands() {
        Acknowledgement about = accept("prod/access/Role");
        Acknowledgement elsewhere = accept("dev/access/Role");
        assertThat(Acknowledged.of(List.of(FINDING), List.of(about, elsewhere), LAST_DAY)
                        .expired())
                .isEmpty();
        assertThat(Acknowledged.of(List.of(FINDING), List.of(about, elsewhere), LAST_DAY.plusDays(1))
                        .expired())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("Accepts");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.place()).isEqualTo(FINDING.place());
                    assertThat(finding.message())
                            .startsWith("accepts: ModelNamedByWildcard on \"prod/access/Role\" expired");
                    assertThat(finding.fix()).isEqualTo("see where it is accepted");
                });
    }

    @Test
    void failsWhenItMeetsNoFinding() {
        Acknowledgement acknowledgement = accept("prod/access/Other");
        assertThat(Acknowledged.of(List.of(FINDING), List.of(acknowledgement), LAST_DAY))
                .isEqualTo(
                        new Acknowledged(
                                List.of(FINDING),
                                List.of(),
                                List.of(
                                        new Acknowledged.Problem(
                                                acknowledgement,
                                                Severity.WARNING,
                                                "accepts: ModelNamedByWildcard on \"prod/access/Other\" meets no finding · remove it"))));
    }

    @Test
    void aValidOneServesWhereAnotherHasExpired() {
        Acknowledgement expired =
                new Acknowledgement("ModelNamedByWildcard", "*", "old", LocalDate.parse("2026-01-01"));
        assertThat(Acknowledged.of(List.of(FINDING), List.of(expired, accept("*")), LAST_DAY)
                        .open())
                .isEmpty();
    }

    private static Acknowledgement accept(String on) {
        return new Acknowledgement("ModelNamedByWildcard", on, "a pilot", LAST_DAY);
    }
}

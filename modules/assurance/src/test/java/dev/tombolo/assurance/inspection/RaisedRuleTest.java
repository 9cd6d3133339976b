package dev.tombolo.assurance.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.nativetype.NativeTypes;
import dev.tombolo.assurance.output.CloudFormationReader;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.Views;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RaisedRuleTest {

    private static final Views VIEWS = NativeTypes.views(
            CloudFormationReader.read(Path.of("src/test/resources/published/geographic-profile.template.json")));

    @Test
    void raisesWhatIsCertainAndLeavesTheUndecidedAWarning() {
        assertThat(severities(new Noted(Answer.YES, Severity.ERROR), Severity.ERROR))
                .containsExactly(Severity.ERROR);
        assertThat(severities(new Noted(Answer.UNKNOWN, Severity.ERROR), Severity.ERROR))
                .containsExactly(Severity.WARNING);
        assertThat(severities(new Warned(Severity.ERROR), Severity.ERROR)).containsExactly(Severity.ERROR);
    }

    @Test
    void leavesWhatTheRuleItselfHoldsMilderThanItsOthers() {
        assertThat(severities(new Warned(Severity.NOTE), Severity.ERROR)).containsExactly(Severity.NOTE);
    }

    @Test
    void leavesAPassAPassAndSaysHowSevereItIs() {
        Rule raised = new RaisedRule(new Noted(Answer.NO, Severity.ERROR), Severity.WARNING);
        assertThat(raised.check(VIEWS)).isEqualTo(new Outcome.Pass());
        assertThat(raised.id()).isEqualTo("Noted");
        assertThat(raised.metadata().severity()).isEqualTo(Severity.WARNING);
        assertThat(raised.metadata().summary()).isEqualTo("Summary");
    }

    private static Stream<Severity> severities(Rule rule, Severity raised) {
        return new RaisedRule(rule, raised).check(VIEWS).findings().stream().map(Finding::severity);
    }

    private static Outcome answer(Rule rule, Views views, Answer violated, Severity worst) {
        return Outcome.of(
                rule,
                Stream.of(new Verdict(
                        violated,
                        views.graph().resources().get(0).root(),
                        "is there",
                        "it depends",
                        worst,
                        Optional.empty())));
    }

    private static RuleMetadata metadata(Severity severity) {
        return new RuleMetadata(
                severity, Topic.ACCESS, "Summary", "fix it", Source.of("https://acme.example", "2026-11-23"));
    }

    private record Noted(Answer violated, Severity worst) implements Rule {
        @Override
        public RuleMetadata metadata() {
            return RaisedRuleTest.metadata(Severity.NOTE);
        }

        @Override
        public Outcome check(Views views) {
            return answer(this, views, violated, worst);
        }
    }

    private record Warned(Severity worst) implements Rule {
        @Override
        public RuleMetadata metadata() {
            return RaisedRuleTest.metadata(Severity.WARNING);
        }

        @Override
        public Outcome check(Views views) {
            return answer(this, views, Answer.YES, worst);
        }
    }
}

package dev.tombolo.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.document.AcceptDocument;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.environment.source.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderRulesTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-11-23");
    private static final String SANDBOX = """
            tombolo: 1
            extends: defaults
            kind: sandbox
            aws: { account: "111122223333", region: us-east-1 }
            models:
              gpt-oss-120b: { on: [aws] }
            consumers:
              claims: { models: [gpt-oss-120b], api: converse, aws: { service: lambda.amazonaws.com } }
            """;

    @TempDir
    private Path folder;

    private FolderRules rules(String defaults, String sandbox) throws IOException {
        return FolderRules.of(read(defaults, sandbox), AS_OF);
    }

    private EnvironmentFolder read(String defaults, String sandbox) throws IOException {
        Files.writeString(folder.resolve("defaults.yaml"), "tombolo: 1\n" + defaults);
        Files.writeString(folder.resolve("sandbox.yaml"), SANDBOX + sandbox);
        return EnvironmentFolder.read(folder);
    }

    private Environment sandbox() {
        return EnvironmentFolder.read(folder).environments().get(0);
    }

    private static Severity severity(Iterable<Rule> rules, String id) {
        for (var rule : rules) {
            if (rule.id().equals(id)) {
                return rule.metadata().severity();
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void anEnvironmentRaisesARuleForItselfAlone() throws IOException {
        var rules = rules("", "severities: { EndpointWithoutPrivateDns: error }\n");

        assertThat(severity(rules.shared(), "EndpointWithoutPrivateDns")).isEqualTo(Severity.WARNING);
        assertThat(severity(rules.of(sandbox()), "EndpointWithoutPrivateDns")).isEqualTo(Severity.ERROR);
        assertThat(rules.of(sandbox()))
                .extracting(Rule::id)
                .isEqualTo(rules.shared().stream().map(Rule::id).toList());
    }

    @Test
    void anEnvironmentInheritsWhatIsRaisedAndMayTakeItAway() throws IOException {
        var defaults = "severities: { EndpointWithoutPrivateDns: error }\n";
        assertThat(severity(rules(defaults, "").of(sandbox()), "EndpointWithoutPrivateDns"))
                .isEqualTo(Severity.ERROR);
        assertThat(severity(
                        rules(defaults, "severities: { EndpointWithoutPrivateDns: }\n")
                                .of(sandbox()),
                        "EndpointWithoutPrivateDns"))
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void failsOnSeveritiesThatRaiseNothing() throws IOException {
        var severities = """
                severities:
                  LogsNotRetained: warning
                  EndpointWithoutPrivateDns: warning
                  EndpointWithoutPrivateDsn: error
                """;
        assertThatThrownBy(() -> rules(severities, ""))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("""
                        %1$s:3: severities.LogsNotRetained: the rule is error by itself, which warning would lower · accept \
                        its findings under accepts instead, each with a reason and a last day
                        %1$s:4: severities.EndpointWithoutPrivateDns: the rule is warning by itself · take the entry away
                        %1$s:5: severities.EndpointWithoutPrivateDsn: no rule has this id · did you mean \
                        "EndpointWithoutPrivateDns"?""".formatted(folder.resolve("defaults.yaml")));
    }

    @Test
    void failsWhereSomethingIsAcceptedThatCannotBe() throws IOException {
        var accepts = """
                accepts:
                  - { id: LogsNotRetaned, on: "*", reason: a sandbox keeps no log, until: 2027-03-31 }
                """;
        assertThatThrownBy(() -> rules("", accepts))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(folder.resolve("sandbox.yaml")
                        + ":10: accepts[0].id: \"LogsNotRetaned\" is nothing that can be"
                        + " accepted · did you mean \"LogsNotRetained\"?");
    }

    @Test
    void tellsAcceptedFindingsAndGuardsWhoseLastDayHasPassed() throws IOException {
        rules("guardrail: standard\nconsumers: { claims: { guardrail: none } }\n", """
                accepts:
                  - { id: LogsNotRetained, on: "*", reason: a sandbox keeps no log, until: 2027-03-31 }
                  - { id: guardrail, on: claims, reason: a sandbox filters nothing, until: 2027-03-31 }
                """);
        var acceptances = new Acceptances(sandbox());

        assertThat(acceptances.ofFindings()).singleElement().satisfies(accepted -> {
            assertThat(accepted.id()).isEqualTo("LogsNotRetained");
            assertThat(accepted.until()).isEqualTo("2027-03-31");
        });
        assertThat(acceptances.expiredGuards(LocalDate.parse("2027-03-31"))).isEmpty();
        assertThat(acceptances.expiredGuards(LocalDate.parse("2027-04-01")))
                .extracting(AcceptDocument::on)
                .containsExactly("claims");
    }
}

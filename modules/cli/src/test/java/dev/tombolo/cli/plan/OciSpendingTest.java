package dev.tombolo.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An environment on OCI that pays in euros, promised some, and calls a model that Oracle's Marketplace sells. */
class OciSpendingTest {
    private static final String ENVIRONMENT = """
            tombolo: 1
            kind: production
            residency: us
            invocations: anywhere
            guardrail: none
            logging: none
            state: { backend: s3://state, secretsProvider: awskms://alias/state }
            oci:
              tenancy: ocid1.tenancy.oc1..aaaaaaaaexampletenancy
              homeRegion: us-ashburn-1
              region: us-chicago-1
              compartment: ocid1.compartment.oc1..aaaaaaaaexampleproduction
            models:
              contoso-large-1: { on: [oci] }
              llama-3.3-70b: { on: [oci] }
            consumers:
              claims-assistant:
                models: [contoso-large-1, llama-3.3-70b]
                api: chat
                oci: { group: { domain: Default, name: ai-engineers } }
            budget: { currency: EUR, oci: 8000, alertsAt: [80], notify: [ai-platform@example.com] }
            commitments:
              - { cloud: oci, id: universal-credits-2026, amount: 120000, ends: 2027-12-31 }
            """;
    private static final String OVERLAY = """
            catalog: 1
            vendor: contoso
            cloud: oci
            sources:
              notice: { url: "https://example.com/notice", read: 2026-11-23 }
            models:
              contoso-large-1:
                title: Contoso Large 1
                source: notice
                seller: { channel: marketplace }
                lifecycle: { launched: 2026-11-01 }
                endpoints:
                  on-demand:
                    id: contoso.large-1
                    apis: [chat]
                    inRegion: [us-chicago-1]
                    access: HOSTED
            """;

    @TempDir
    private static Path folder;

    private static Run run;

    @BeforeAll
    static void plan() throws IOException {
        run = plan("promised", ENVIRONMENT);
    }

    private static Run plan(String name, String environment) throws IOException {
        var environments = folder.resolve(name);
        Files.createDirectories(environments.resolve("catalog"));
        Files.writeString(environments.resolve("prod.yaml"), environment);
        Files.writeString(environments.resolve("catalog").resolve("contoso.yaml"), OVERLAY);
        return Run.of(
                "plan",
                "--environments",
                environments.toString(),
                "--out",
                folder.resolve(name + "-plans").toString(),
                "--as-of",
                "2026-11-23");
    }

    @Test
    void theBudgetSeesTheCompartmentAndStopsNothing() {
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("""
                  BUDGET OF    CLOUD  A MONTH   SEES                                        STOP
                  environment  oci    8000 EUR  everything of the compartment tombolo-prod  none
                """);
    }

    @Test
    void machinesReadWhatItCounts() throws IOException {
        var budget = new ObjectMapper()
                .readTree(folder.resolve("promised-plans/prod/plan.json").toFile())
                .at("/budgets/0");
        assertThat(budget.path("counts").asText()).isEqualTo("compartment tombolo-prod");
        assertThat(budget.at("/sees/0/state").asText()).isEqualTo("seen");
        assertThat(budget.at("/sees/0/why").asText())
                .isEqualTo(
                        "what Oracle bills to this compartment and those below; that a call on demand is billed to the"
                                + " compartment that it names is inferred, not documented");
    }

    @Test
    void aCommitmentSaysHowMuchOfTheMarketplaceCounts() {
        assertThat(run.out())
                .contains(
                        "  commitment universal-credits-2026 on oci, running: 120000 EUR a year until 2027-12-31; the budgets"
                                + " of a year are 96000 EUR; of what the Marketplace bills in a year at most 18000 EUR count"
                                + " to it\n");
    }

    @Test
    void moreThanTheMarketplaceMayCountIsAWarning() {
        assertThat(run.out()).contains("""
                  warning Commitments: universal-credits-2026: the Marketplace sells or may sell contoso-large-1, and of the \
                96000 EUR that a year's budgets allow at most 18000 would count to it
                    environments · ask Oracle who bills them, and lower budget.oci or plan for the rest outside the commitment
                """);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aBudgetBelowTheCapIsNoWarning() throws IOException {
        assertThat(plan("small", ENVIRONMENT.replace("oci: 8000", "oci: 1500")).out())
                .contains("the budgets of a year are 18000 EUR")
                .doesNotContain("warning Commitments");
    }

    @Test
    void productionWithoutABudgetOnOciIsAWarning() throws IOException {
        assertThat(plan("boundless", ENVIRONMENT.replaceAll("budget: .*\n", "")).out())
                .contains("""
                  warning Budget: prod: is production and has no budget on oci
                    environments · add budget with oci and notify
                """);
    }
}

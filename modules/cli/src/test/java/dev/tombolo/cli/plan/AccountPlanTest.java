package dev.tombolo.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans the account that the guide shows. {@code -Dtombolo.update=true} writes what the plan prints. */
class AccountPlanTest {
    private static final Path RESOURCES = Path.of("src/test/resources/account");

    @TempDir
    private Path folder;

    private Run plan(Path environments) {
        return Run.of(
                "plan",
                "--environments",
                environments.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--as-of",
                "2026-11-23");
    }

    private Run edited(String from, String to) throws IOException {
        var environments = Files.createDirectory(folder.resolve("environments"));
        var text = Files.readString(RESOURCES.resolve("environments/prod.yaml"));
        assertThat(text).contains(from);
        Files.writeString(environments.resolve("prod.yaml"), text.replace(from, to));
        return plan(environments);
    }

    @Test
    void saysWhatIsAgreedToHere() throws IOException {
        var run = plan(RESOURCES.resolve("environments"));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        var text = run.out()
                .replace(folder.resolve("out").toString(), "target/tombolo")
                .replaceAll("sha256:[0-9a-f]{12}", "sha256:…         ");
        var golden = RESOURCES.resolve("plan.txt");
        if (Boolean.getBoolean("tombolo.update")) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @Test
    void saysThatSomebodyElseBuysWhereTheScopeIsNotOurs() throws IOException {
        var text = Files.readString(RESOURCES.resolve("environments/prod.yaml"));
        var form = text.substring(text.indexOf("useCase:"), text.indexOf("budget: {"));
        var environments = Files.createDirectory(folder.resolve("environments"));
        Files.writeString(
                environments.resolve("prod.yaml"),
                text.replace("account: own, ", "").replace(form, ""));
        assertThat(plan(environments).out()).containsPattern("marketplace +recorded\n");
    }

    @Test
    void saysWhatIsMissingBeforeProduction() throws IOException {
        var environments = Files.createDirectory(folder.resolve("environments"));
        var text = Files.readString(RESOURCES.resolve("environments/prod.yaml"));
        Files.writeString(
                environments.resolve("dev.yaml"),
                text.substring(0, text.indexOf("agreements:")).replace("production", "development"));
        assertThat(plan(environments).out()).containsPattern("marketplace +missing\n");
    }

    @Test
    void saysWhichEnvironmentBuysForThisOne() throws IOException {
        var environments = Files.createDirectory(folder.resolve("environments"));
        var text = Files.readString(RESOURCES.resolve("environments/prod.yaml"));
        Files.writeString(environments.resolve("procurement.yaml"), text);
        Files.writeString(
                environments.resolve("prod.yaml"),
                text.substring(0, text.indexOf("agreements:"))
                        .replace("account: own", "account: { of: procurement }")
                        .replace("invocations: anywhere", "invocations: anywhere\ntags: { of: prod }"));
        assertThat(plan(environments).out())
                .containsPattern("marketplace +declared by procurement\n")
                .doesNotContainPattern("marketplace +external");
    }

    @Test
    void saysThatNobodyHandedInTheForm() throws IOException {
        var environments = Files.createDirectory(folder.resolve("environments"));
        var text = Files.readString(RESOURCES.resolve("environments/prod.yaml"));
        Files.writeString(
                environments.resolve("dev.yaml"),
                text.substring(0, text.indexOf("agreements:"))
                        .replace("production", "development")
                        .replace("gpt-5.6-sol", "claude-sonnet-4-6"));
        assertThat(plan(environments).out()).containsPattern("marketplace +missing, use-case form missing\n");
        assertThat(Files.readString(folder.resolve("out/dev/plan.json"))).contains("\"useCase\" : \"missing\"");
    }

    @Test
    void takesAFormThatSomebodyElseHandedIn() throws IOException {
        var environments = Files.createDirectory(folder.resolve("environments"));
        var text = Files.readString(RESOURCES.resolve("environments/prod.yaml"));
        var form = text.substring(text.indexOf("useCase:"), text.indexOf("accountBudget:"));
        Files.writeString(
                environments.resolve("prod.yaml"),
                text.replace(form, "useCase: external\n").replace("gpt-5.6-sol", "claude-sonnet-4-6"));
        assertThat(plan(environments).out())
                .containsPattern("marketplace +declared here\n")
                .doesNotContain("form");
        assertThat(Files.readString(folder.resolve("out/prod/plan.json")))
                .contains("\"useCase\" : \"external\"")
                .doesNotContain("BedrockUseCase");
    }

    @Test
    void saysThatTheOwnerIsWrittenDownInAnotherRegion() throws IOException {
        var run = edited("region: us-east-1", "region: us-east-2");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("prod/Access, prod/Account, prod/AccountOwner")
                .contains("aws prod/Account\n")
                .contains("aws prod/Access\n");
    }

    @Test
    void failsInProductionOnAModelThatNobodyAgreedToBuy() throws IOException {
        var run = edited(
                "models:\n  gpt-5.6-sol: { on: [aws] }",
                "models:\n  gpt-5.5: { on: [aws] }\n  gpt-5.6-sol: { on: [aws] }");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip())
                .endsWith(
                        "models.gpt-5.5: is sold through the AWS Marketplace, and no agreement is recorded"
                                + " · add agreements.gpt-5.5 with offer, terms and rateCard, or set scopes: { account: external }");
    }
}

package dev.tombolo.environment.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.source.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentFolderTest {
    private static final Path SHIPPED = Path.of("../../environments");
    private static final String GOOD = """
            tombolo: 1
            kind: sandbox
            aws: { account: "111122223333", region: us-east-1 }
            state: { backend: "file://~", secretsProvider: passphrase }
            oci:
              tenancy: ocid1.tenancy.oc1..aaaa
              compartment: ocid1.compartment.oc1..aaaa
              homeRegion: us-ashburn-1
              region: us-chicago-1
            models:
              gpt-oss-120b: { on: [aws, oci] }
              nova-lite: { on: [aws] }
            consumers:
              claims:
                models: [gpt-oss-120b, nova-lite]
                api: { aws: converse, oci: chat-completions }
                aws: { service: lambda.amazonaws.com }
                oci: { group: { domain: Default, name: engineers } }
            """;

    @TempDir
    Path folder;

    @Test
    void attributesNothingWhereTheFileOrTheConsumerSaysSo() throws IOException {
        assertThat(attributed("")).isEqualTo(1);
        assertThat(attributed("attribution: none\n")).isZero();
        assertThat(attributed("attribution: none\n", "    attribution: consumer\n"))
                .isEqualTo(1);
        assertThat(attributed("", "    attribution: none\n")).isZero();
    }

    private int attributed(String atTheTop, String... ofTheConsumer) throws IOException {
        Files.writeString(folder.resolve("sandbox.yaml"), atTheTop + GOOD + String.join("", ofTheConsumer));
        return EnvironmentFolder.read(folder)
                .environments()
                .get(0)
                .aws()
                .orElseThrow()
                .attributions()
                .size();
    }

    @Test
    void readsTheRulesOfTheSharedFileBesideTheFolder() throws IOException {
        Files.writeString(folder.resolve("sandbox.yaml"), GOOD);
        Files.writeString(folder.resolve("defaults.yaml"), "tombolo: 1\nrules:\n- rules/acme.jar\n- shared.jar\n");

        var read = EnvironmentFolder.read(folder);

        assertThat(read.rules())
                .extracting(RuleJar::path)
                .containsExactly(
                        folder.resolveSibling("rules").resolve("acme.jar"), folder.resolveSibling("shared.jar"));
        assertThat(read.rules().get(1).problem("is not there", "build it"))
                .hasToString(folder.resolve("defaults.yaml") + ":4: rules[1]: \"shared.jar\" is not there · build it");
        assertThat(EnvironmentFolder.readShared(folder).rules()).isEqualTo(read.rules());
    }

    @Test
    void rulesChangeNothingThatIsSynthesized() throws IOException {
        Files.writeString(folder.resolve("sandbox.yaml"), "extends: defaults\n" + GOOD);
        Files.writeString(folder.resolve("defaults.yaml"), "tombolo: 1\n");
        var without = EnvironmentFolder.read(folder).environments();
        Files.writeString(folder.resolve("defaults.yaml"), "tombolo: 1\nrules: [rules/acme.jar]\n");

        assertThat(EnvironmentFolder.read(folder).environments().get(0).approved())
                .isEqualTo(without.get(0).approved());
    }

    @Test
    void sharesTheShippedCatalogAndNoRulesWhereThereIsNoFolder() {
        var shared = EnvironmentFolder.readShared(folder.resolve("absent"));
        assertThat(shared.catalog().names()).contains("gpt-oss-120b");
        assertThat(shared.rules()).isEmpty();
    }

    @Test
    void selectsInTheOrderOfTheNamesAndEachOnce() {
        assertThat(EnvironmentFolder.read(SHIPPED).select(List.of("staging", "dev", "staging")))
                .extracting(Environment::name)
                .containsExactly("staging", "dev");
    }

    @Test
    void selectsAllWhereNoneIsNamed() {
        var shipped = EnvironmentFolder.read(SHIPPED);
        assertThat(shipped.select(List.of())).isEqualTo(shipped.environments());
    }

    @Test
    void failsOnNamesThatNoEnvironmentHas() {
        var shipped = EnvironmentFolder.read(SHIPPED);
        assertThatThrownBy(() -> shipped.select(List.of("prd", "dev", "qa")))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("""
                        environments: no environment "prd" · did you mean "prod"?
                        environments: no environment "qa" · known here: dev, prod, prod-eu, staging""");
    }

    @Test
    void failsOnAFolderThatIsNone() {
        assertThatThrownBy(() -> EnvironmentFolder.read(Path.of("nowhere")))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("nowhere: is not a folder · name one that holds environments");
    }

    @Test
    void isTheSameWhateverTheOrderOfModelsAndListsIs() throws IOException {
        var reordered = GOOD.replace("[aws, oci]", "[oci, aws]")
                .replace("[gpt-oss-120b, nova-lite]", "[nova-lite, gpt-oss-120b]")
                .replace(
                        "  gpt-oss-120b: { on: [oci, aws] }\n  nova-lite: { on: [aws] }",
                        "  nova-lite: { on: [aws] }\n  gpt-oss-120b: { on: [oci, aws] }");
        assertThat(reordered).isNotEqualTo(GOOD);
        assertThat(read(reordered)).isEqualTo(read(GOOD));
    }

    @Test
    void isTheSameWhateverTheOrderOfConsumersIs() throws IOException {
        var first = "  a: { models: [nova-lite], api: converse, aws: { service: lambda.amazonaws.com } }\n";
        var second = "  z: { models: [nova-lite], api: converse, aws: { service: ec2.amazonaws.com } }\n";
        assertThat(read(GOOD + first + second)).isEqualTo(read(GOOD + second + first));
    }

    @Test
    void keepsItsNamesUnderAFormerKey() throws IOException {
        var renamed = read(GOOD.replace("  claims:\n", "  assistant:\n    formerly: claims\n"));
        var before = read(GOOD);
        assertThat(renamed.aws().orElseThrow().consumers())
                .extracting(AwsConsumer::key)
                .containsExactly("claims");
        assertThat(renamed.oci().orElseThrow().consumers())
                .extracting(OciConsumer::name)
                .isEqualTo(before.oci().orElseThrow().consumers().stream()
                        .map(OciConsumer::name)
                        .toList());
        assertThat(renamed.aws().orElseThrow().consumers().get(0).tags())
                .containsEntry("tombolo:consumer", "assistant");
    }

    @Test
    void letsAModelOfAnOverlayBeCalled() throws IOException {
        Files.createDirectory(folder.resolve("catalog"));
        Files.copy(Path.of("src/test/resources/overlay/contoso.yaml"), folder.resolve("catalog/contoso.yaml"));
        var environment = read(GOOD.replace("nova-lite", "contoso-large-2"));
        var path = environment.aws().orElseThrow().consumers().get(0).paths().get(0);
        assertThat(path.invokedId()).isEqualTo("contoso.large-2");
        assertThat(path.model().origin()).isEqualTo(ModelRecord.Origin.OVERLAY);
    }

    @Test
    void readsTheCatalogEvenIfNoEnvironmentIsGood() throws IOException {
        Files.writeString(folder.resolve("prod.yaml"), "tombolo: 2\n");
        overlay("[us-east-1]", "[us-east-1]");
        assertThat(EnvironmentFolder.catalog(folder).names()).contains("contoso-large-2", "gpt-oss-120b");
    }

    @Test
    void failsToReadTheCatalogOnABadOverlay() throws IOException {
        overlay("stated: [us-east-1]", "stated: [us-est-1]");
        assertThatThrownBy(() -> EnvironmentFolder.catalog(folder))
                .isInstanceOf(InvalidInput.class)
                .hasMessageEndingWith(
                        "catalog/contoso.yaml:21: models.contoso-large-2.endpoints.bedrock-runtime.inRegion"
                                + ".stated[0]: unknown Region \"us-est-1\" of aws · did you mean \"us-east-1\" or \"us-west-1\" or"
                                + " \"us-east-2\"?");
    }

    private void overlay(String good, String bad) throws IOException {
        var text = Files.readString(Path.of("src/test/resources/overlay/contoso.yaml"));
        Files.createDirectory(folder.resolve("catalog"));
        Files.writeString(folder.resolve("catalog/contoso.yaml"), text.replace(good, bad));
    }

    private Environment read(String text) throws IOException {
        Files.writeString(folder.resolve("sandbox.yaml"), text);
        return EnvironmentFolder.read(folder).environments().get(0);
    }
}

package dev.tombolo.stacks.multicloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.environment.Environment;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.pulumi.recording.PulumiRecorder;
import dev.tombolo.pulumi.recording.RecordedResource;
import dev.tombolo.pulumi.recording.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records the tenancy stacks of shipped environments. {@code -Dtombolo.update=true} rewrites their goldens. */
class TenancyStackTest {
    private static final Path GOLDENS = Path.of("src/test/resources/goldens");
    private static final Path SHIPPED = Path.of("../../environments");
    private static final String TENANCY = "ocid1.tenancy.oc1..aaaaaaaaexampletenancy";

    @TempDir
    private Path folder;

    static List<Environment> environments() {
        return EnvironmentFolder.read(SHIPPED).environments();
    }

    private static Recording tenancy(Environment environment) {
        return new PulumiRecorder("tombolo", MulticloudStack.tenancyOf(environment.name()))
                .record(context -> MulticloudStack.tenancy(environment));
    }

    private static Recording own(Environment environment) {
        return new PulumiRecorder("tombolo", environment.name()).record(context -> MulticloudStack.owned(environment));
    }

    @ParameterizedTest
    @MethodSource("environments")
    void typesAndNamesStayWhatTheyWere(Environment environment) throws IOException {
        var golden = GOLDENS.resolve(MulticloudStack.tenancyOf(environment.name()) + ".txt");
        var lines = tenancy(environment).resources().stream()
                .map(resource -> resource.type() + " " + resource.name() + "\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("tombolo.update")) {
            Files.writeString(golden, lines);
        }
        assertThat(lines).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("environments")
    void everythingIsWrittenInTheHomeRegion(Environment environment) {
        assertThat(tenancy(environment).resources())
                .filteredOn(resource -> resource.type().startsWith("oci:"))
                .isNotEmpty()
                .allSatisfy(resource -> assertThat(resource.options())
                        .as(resource.type())
                        .containsEntry("provider", "pulumi:providers:oci|tenancy"));
    }

    @ParameterizedTest
    @MethodSource("environments")
    void onlyWhatOracleTakesNowhereElseStandsInTheRootCompartment(Environment environment) {
        assertThat(tenancy(environment).resources())
                .filteredOn(TenancyStackTest::isInRoot)
                .extracting(RecordedResource::type)
                .isSubsetOf(
                        "oci:Budget/budget:Budget",
                        "oci:Identity/dynamicGroup:DynamicGroup",
                        "oci:Identity/networkSource:NetworkSource",
                        "oci:Limits/quota:Quota");
        assertThat(own(environment).resources()).noneMatch(TenancyStackTest::isInRoot);
    }

    private static boolean isInRoot(RecordedResource resource) {
        return TENANCY.equals(resource.inputs().get("compartmentId"));
    }

    @Test
    void theEnvironmentsOwnStackFindsCompartmentAndDynamicGroupByTheirNames() {
        var prod = environments().get(1);
        assertThat(input(tenancy(prod), "models-compartment", "name")).isEqualTo("bank-tombolo-prod");
        assertThat(input(tenancy(prod), "claims-assistant-instances", "name"))
                .isEqualTo("bank-tombolo-prod-claims-assistant");
        assertThat(input(own(prod), "claims-assistant-policy", "statements"))
                .isEqualTo(List.of("allow dynamic-group bank-tombolo-prod-claims-assistant to use generative-ai-chat in"
                        + " compartment id <<oci:Identity/getCompartments:getCompartments|bank-tombolo-prod|id>>"
                        + " where ALL {request.region = 'ORD', target.model.id in ('openai.gpt-oss-120b')}"));
    }

    private static Object input(Recording recording, String name, String input) {
        return recording.resources().stream()
                .filter(resource -> resource.type().startsWith("oci:"))
                .filter(resource -> resource.name().equals(name))
                .map(resource -> resource.inputs().get(input))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStackIsChosenByItsName() throws IOException {
        var shipped = EnvironmentFolder.read(SHIPPED);
        assertThat(new PulumiRecorder("tombolo", "prod.tenancy")
                        .record(context -> MulticloudStack.named(shipped, context.stackName()))
                        .json())
                .isEqualTo(tenancy(environments().get(1)).json());
        assertThat(new PulumiRecorder("tombolo", "prod")
                        .record(context -> MulticloudStack.named(shipped, context.stackName()))
                        .json())
                .isEqualTo(own(environments().get(1)).json());
    }

    @Test
    void failsWhereSomebodyElseDeclaresIt() throws IOException {
        var external = Files.readString(SHIPPED.resolve("staging.yaml")).replaceFirst("  quotas: .*\n", "")
                + "scopes: { tenancy: external }\n";
        Files.copy(SHIPPED.resolve("defaults.yaml"), folder.resolve("defaults.yaml"));
        Files.writeString(folder.resolve("staging.yaml"), external);
        assertThatThrownBy(() -> MulticloudStack.named(EnvironmentFolder.read(folder), "staging.tenancy"))
                .hasMessage("staging: scopes.tenancy: somebody else's stack declares it"
                        + " · run: pulumi preview --stack staging");
    }

    @Test
    void failsWhereTheEnvironmentIsNotOnOci() throws IOException {
        Files.writeString(folder.resolve("cloud.yaml"), """
                tombolo: 1
                kind: sandbox
                aws: { account: "111122223333", region: us-east-1 }
                """);
        assertThatThrownBy(() -> MulticloudStack.named(EnvironmentFolder.read(folder), "cloud.tenancy"))
                .hasMessage(
                        "cloud: scopes.tenancy: this environment is not on oci · run: pulumi preview --stack cloud");
    }

    @Test
    void failsForAnEnvironmentThatIsNotThere() {
        assertThatThrownBy(() -> MulticloudStack.named(EnvironmentFolder.read(SHIPPED), "prd.tenancy"))
                .hasMessage("environments: no environment \"prd\" · did you mean \"prod\"?");
    }

    @Test
    void theBudgetCountsTheCompartmentThatIsMadeBesideIt() {
        assertThat(input(tenancy(environments().get(1)), "spend-budget", "targets"))
                .isEqualTo(List.of("<<oci:Identity/compartment:Compartment|models-compartment|id>>"));
        assertThat(input(tenancy(environments().get(1)), "spend-budget", "amount"))
                .isEqualTo(8000L);
    }

    @Test
    void statementsHoldCallsToTheNetworkSourceThatTheTenancyDeclares() {
        var dev = environments().get(0);
        assertThat(input(tenancy(dev), "network-source", "name")).isEqualTo("tombolo-dev");
        assertThat(input(tenancy(dev), "network-source", "publicSourceLists")).isEqualTo(List.of("203.0.113.0/24"));
        assertThat(input(own(dev), "claims-assistant-policy", "statements"))
                .isEqualTo(List.of("allow group 'Default'/'ai-engineers' to use generative-ai-chat in compartment id"
                        + " <<oci:Identity/getCompartments:getCompartments|tombolo-dev|id>> where ALL"
                        + " {request.region = 'ORD', request.networkSource.name = 'tombolo-dev',"
                        + " target.model.id in ('openai.gpt-oss-120b')}"));
    }

    @Test
    void aNetworkSourceOfSomebodyElseIsNamedAndNotDeclared() throws IOException {
        Files.copy(SHIPPED.resolve("defaults.yaml"), folder.resolve("defaults.yaml"));
        Files.writeString(
                folder.resolve("dev.yaml"),
                Files.readString(SHIPPED.resolve("dev.yaml"))
                        .replace("{ publicAddresses: [203.0.113.0/24] }", "{ existing: corpnet }"));
        var dev = EnvironmentFolder.read(folder).environments().get(0);
        assertThat(tenancy(dev).resources())
                .noneMatch(resource -> resource.name().equals("network-source"));
        assertThat(input(own(dev), "claims-assistant-policy", "statements"))
                .asString()
                .contains("request.networkSource.name = 'corpnet'");
    }

    @Test
    void aNetworkSourceHasTheAddressesOfVcnsThatExist() throws IOException {
        Files.copy(SHIPPED.resolve("defaults.yaml"), folder.resolve("defaults.yaml"));
        Files.writeString(
                folder.resolve("dev.yaml"),
                Files.readString(SHIPPED.resolve("dev.yaml"))
                        .replace(
                                "{ publicAddresses: [203.0.113.0/24] }",
                                "{ vcns: [{ vcn: ocid1.vcn.oc1.ord.a, addresses: [10.60.16.0/20, 10.60.0.0/20] }] }"));
        var dev = EnvironmentFolder.read(folder).environments().get(0);
        assertThat(input(tenancy(dev), "network-source", "publicSourceLists")).isEqualTo(List.of());
        assertThat(input(tenancy(dev), "network-source", "virtualSourceLists"))
                .isEqualTo(List.of(
                        Map.of("vcnId", "ocid1.vcn.oc1.ord.a", "ipRanges", List.of("10.60.0.0/20", "10.60.16.0/20"))));
    }

    @Test
    void newResourcesOfTheCompartmentGetTheTagsThatAreNamed() throws IOException {
        var environment = projects();
        assertThat(input(tenancy(environment), "tags-cost-centre", "compartmentId"))
                .isEqualTo("<<oci:Identity/compartment:Compartment|models-compartment|id>>");
        assertThat(input(tenancy(environment), "tags-cost-centre", "tagDefinitionId"))
                .isEqualTo("ocid1.tagdefinition.oc1..aaaaexample");
        assertThat(input(tenancy(environment), "tags-cost-centre", "value")).isEqualTo("4711");
    }

    @Test
    void aProjectSaysHowLongItKeepsResponsesInTheVersionThatIsNamed() throws IOException {
        assertThat(own(projects()).resources())
                .filteredOn(resource -> resource.name().equals("responses-project"))
                .singleElement()
                .satisfies(project -> {
                    assertThat(project.type()).isEqualTo("oci:GenerativeAi/project:Project");
                    assertThat(project.inputs())
                            .containsEntry("displayName", "tombolo-try")
                            .containsEntry(
                                    "conversationConfig",
                                    Map.of("responsesRetentionInHours", 24L, "conversationsRetentionInHours", 168L));
                    assertThat(project.options()).containsEntry("version", "4.20.0");
                });
    }

    @Test
    void clientsWithALabelReachThePrivateEndpointByItsOwn() {
        assertThat(input(tenancy(read("routing")), "packet-routing-policy", "statements"))
                .isEqualTo(
                        List.of("in ai.networks:models VCN allow ai.apps:claims endpoints to connect to ai.apps:models"
                                + " endpoints with protocol='tcp/443'"));
        assertThat(input(tenancy(read("routing")), "packet-routing-policy", "compartmentId"))
                .isEqualTo("ocid1.tenancy.oc1..aaaaaaaaexampletenancy");
        assertThat(input(tenancy(read("routing")), "packet-routing-policy", "name"))
                .isEqualTo("tombolo-try");
    }

    private static Environment projects() {
        return read("projects");
    }

    private static Environment read(String folder) {
        return EnvironmentFolder.read(Path.of("src/test/resources").resolve(folder))
                .environments()
                .get(0);
    }

    @Test
    void quotasTakeAwayEveryDedicatedUnitOfTheCompartmentOnceItIsThere() {
        assertThat(input(tenancy(environments().get(3)), "units-quota", "name")).isEqualTo("tombolo-staging");
        assertThat(input(tenancy(environments().get(3)), "units-quota", "statements"))
                .isEqualTo(List.of(
                        "zero generative-ai quota /dedicated-unit-*/ in compartment ai:staging:tombolo-staging"));
    }

    @Test
    void quotasLeaveTheUnitsThatAreNamedInTheRegionOfTheEnvironment() throws IOException {
        Files.writeString(folder.resolve("try.yaml"), """
                tombolo: 1
                kind: sandbox
                state: { backend: "file://state", secretsProvider: passphrase }
                oci:
                  tenancy: ocid1.tenancy.oc1..aaaaaaaaexampletenancy
                  homeRegion: us-ashburn-1
                  region: us-chicago-1
                  compartment: ocid1.compartment.oc1..aaaaaaaaexamplesandbox
                  quotas: { family: generative-ai, parent: ai, units: { dedicated-unit-large-cohere-count: 2 } }
                """);
        assertThat(input(tenancy(EnvironmentFolder.read(folder).environments().get(0)), "units-quota", "statements"))
                .isEqualTo(List.of(
                        "zero generative-ai quota /dedicated-unit-*/ in compartment ai:tombolo-try",
                        "set generative-ai quota dedicated-unit-large-cohere-count to 2 in compartment ai:tombolo-try"
                                + " where request.region = 'us-chicago-1'"));
    }
}

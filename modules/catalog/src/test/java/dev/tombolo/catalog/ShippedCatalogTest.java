package dev.tombolo.catalog;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.catalog.read.CatalogReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ShippedCatalogTest {
    private static final Catalog CATALOG = CatalogReader.shipped();

    /** One endpoint of one model, as a parameter that names itself in a report. */
    record Served(ModelRecord model, EndpointKind kind, ModelEndpoint endpoint) {
        Stream<String> regions() {
            return Stream.of(inRegion(), profiles().flatMap(Served::regionsOf)).flatMap(regions -> regions);
        }

        Stream<String> inRegion() {
            return values(endpoint.inRegion()).flatMap(List::stream);
        }

        Stream<Profile> profiles() {
            return endpoint.profiles().values().stream();
        }

        private static Stream<String> regionsOf(Profile profile) {
            var routed = values(profile.destinations())
                    .flatMap(routing -> routing.entrySet().stream())
                    .flatMap(route -> Stream.concat(Stream.of(route.getKey()), route.getValue().stream()));
            return Stream.concat(routed, values(profile.sources()).flatMap(List::stream));
        }

        @Override
        public String toString() {
            return model.name() + " on " + kind.key();
        }
    }

    static Stream<Served> served() {
        return CATALOG.models().stream()
                .flatMap(model -> model.endpoints().entrySet().stream()
                        .map(entry -> new Served(model, entry.getKey(), entry.getValue())));
    }

    static Stream<Path> vendorFiles() {
        return CatalogYaml.vendorFiles().stream();
    }

    @Test
    void hasTheModelsOfEveryVendor() {
        assertThat(CATALOG.models())
                .extracting(model -> model.name() + " on " + model.cloud().key())
                .containsExactly(
                        "claude-sonnet-4-6 on aws",
                        "command-a on oci",
                        "command-r-08-2024 on oci",
                        "gemini-2.5-flash on oci",
                        "gemini-2.5-flash-lite on oci",
                        "gemini-2.5-pro on oci",
                        "gpt-5.4 on aws",
                        "gpt-5.5 on aws",
                        "gpt-5.5 on oci",
                        "gpt-5.6-luna on aws",
                        "gpt-5.6-sol on aws",
                        "gpt-5.6-terra on aws",
                        "gpt-6-astra on aws",
                        "gpt-6-luna on aws",
                        "gpt-6-sol on aws",
                        "gpt-6.1-sol on aws",
                        "gpt-oss-120b on aws",
                        "gpt-oss-120b on oci",
                        "gpt-oss-20b on aws",
                        "gpt-oss-20b on oci",
                        "gpt-oss-safeguard-120b on aws",
                        "gpt-oss-safeguard-20b on aws",
                        "grok-4.3 on oci",
                        "grok-4.7 on oci",
                        "llama-3.3-70b on oci",
                        "nova-2-lite on aws",
                        "nova-lite on aws");
    }

    @Test
    void hasEveryEndpoint() {
        assertThat(CATALOG.endpoints()).containsOnlyKeys(EndpointKind.values());
    }

    @Test
    void hasNoModelTwiceOnOneCloud() {
        assertThat(CATALOG.models())
                .extracting(model -> model.name() + " " + model.cloud())
                .doesNotHaveDuplicates();
    }

    @Test
    void hasNoIdTwiceOnOneEndpoint() {
        assertThat(served().collect(groupingBy(Served::kind)).values())
                .allSatisfy(endpoints -> assertThat(endpoints)
                        .extracting(served -> served.endpoint().id())
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("served")
    void standsOnItsOwnCloud(Served served) {
        assertThat(served.kind().cloud()).isEqualTo(served.model().cloud());
    }

    @ParameterizedTest
    @MethodSource("served")
    void namesOnlyRegionsOfItsCloud(Served served) {
        assertThat(served.regions())
                .allSatisfy(region -> assertThat(
                                CATALOG.region(region, served.model().cloud()))
                        .as(region)
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("served")
    void hasProfilesNamedAfterGeographyAndModel(Served served) {
        served.endpoint()
                .profiles()
                .forEach((geography, profile) -> assertThat(profile.id())
                        .isEqualTo(geography + "." + served.endpoint().id()));
    }

    @ParameterizedTest
    @MethodSource("served")
    void routesWithinTheGeographyOrStaysInTheSource(Served served) {
        served.endpoint()
                .profiles()
                .forEach((geography, profile) -> values(profile.destinations())
                        .flatMap(routing -> routing.entrySet().stream())
                        .forEach(route -> assertThat(route.getValue())
                                .as("%s from %s", profile.id(), route.getKey())
                                .contains(route.getKey())
                                .allMatch(region -> region.equals(route.getKey()) || lies(region, geography))));
    }

    @ParameterizedTest
    @MethodSource("served")
    void isServedOnlyByApisThatItsEndpointHas(Served served) {
        var paths = requireNonNull(CATALOG.endpoints().get(served.kind())).paths();
        assertThat(values(served.endpoint().apis()).flatMap(List::stream)).allMatch(paths::containsKey);
    }

    @ParameterizedTest
    @MethodSource("served")
    void hasProfilesOnBedrockRuntimeOnly(Served served) {
        assertThat(served.endpoint().profiles().isEmpty() || served.kind() == EndpointKind.BEDROCK_RUNTIME)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("served")
    void saysOfEveryModelOnOciWhetherTheCallStaysThere(Served served) {
        assertThat(served.endpoint().access().stated().isPresent()
                        || served.model().seller().entitlement().stated().isPresent()
                        || served.model().cloud() == Cloud.AWS)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("vendorFiles")
    void usesOnlySourcesThatItsFileHasAndAllOfThem(Path file) {
        var document = CatalogYaml.read(file);
        var known = new ArrayList<String>();
        document.get("sources").fieldNames().forEachRemaining(known::add);
        assertThat(sourcesUsed(document.get("models")).distinct()).containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @MethodSource("vendorFiles")
    void liesInTheFolderOfItsCloudUnderTheNameOfItsVendor(Path file) {
        var document = CatalogYaml.read(file);
        var folder = document.get("cloud").asText().equals("aws") ? "bedrock" : "oci";
        assertThat(file)
                .isEqualTo(CatalogYaml.FOLDER
                        .resolve(folder)
                        .resolve(document.get("vendor").asText() + ".yaml"));
    }

    @Test
    void hasTheThreeLetterKeyOfEveryOciRegionAndOfNoOther() {
        assertThat(CATALOG.regions().values())
                .allSatisfy(region -> assertThat(region.key())
                        .isEqualTo(region.key().filter(key -> key.matches("[A-Z]{3}")))
                        .matches(key -> key.isPresent() == (region.cloud() == Cloud.OCI)));
    }

    @Test
    void hasADomainForEveryPartition() {
        assertThat(CATALOG.regions().values().stream()
                        .map(region -> region.partition() + " " + region.domain())
                        .distinct()
                        .sorted())
                .containsExactly(
                        "aws amazonaws.com",
                        "aws-cn amazonaws.com.cn",
                        "aws-us-gov amazonaws.com",
                        "oc1 oraclecloud.com",
                        "oc19 oraclecloud.eu",
                        "oc4 oraclegovcloud.uk");
    }

    @Test
    void attributesConverseByProfilesAndMantleByProjects() {
        var runtime = requireNonNull(CATALOG.endpoints().get(EndpointKind.BEDROCK_RUNTIME));
        var mantle = requireNonNull(CATALOG.endpoints().get(EndpointKind.BEDROCK_MANTLE));
        assertThat(runtime.attribution().get(Api.CONVERSE))
                .isEqualTo(new Fact.Stated<>(Attribution.APPLICATION_PROFILE, Optional.empty()));
        assertThat(runtime.attribution().get(Api.RESPONSES))
                .isEqualTo(new Fact.Stated<>(Attribution.NONE, Optional.empty()));
        assertThat(runtime.attribution().get(Api.MESSAGES)).isInstanceOf(Fact.Unknown.class);
        assertThat(mantle.attribution().values())
                .allMatch(fact -> fact.stated().equals(Optional.of(Attribution.PROJECT)));
        assertThat(mantle.projectRegions().stated().orElseThrow())
                .contains("us-east-1", "eu-west-1")
                .doesNotContain("eu-central-1")
                .allSatisfy(
                        region -> assertThat(CATALOG.region(region, Cloud.AWS)).isPresent());
    }

    @Test
    void statesNoGuardrailWhereSourcesDisagree() {
        var runtime = requireNonNull(CATALOG.endpoints().get(EndpointKind.BEDROCK_RUNTIME));
        var guardrail = requireNonNull(runtime.guards().get(Guard.GUARDRAIL));
        assertThat(guardrail.entrySet().stream()
                        .filter(entry -> entry.getValue().stated().equals(Optional.of(true)))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(Api.CONVERSE, Api.INVOKE_MODEL);
    }

    @Test
    void recordsWhatIsSaidOfEveryGuardOnEveryApi() {
        assertThat(CATALOG.endpoints().values())
                .allSatisfy(endpoint -> assertThat(endpoint.guards())
                        .containsOnlyKeys(Guard.values())
                        .allSatisfy((guard, apis) -> assertThat(apis.keySet())
                                .containsExactlyInAnyOrderElementsOf(
                                        endpoint.paths().keySet())));
    }

    @Test
    void keepsThePromiseOfGpt56() {
        var lifecycle = CATALOG.model("gpt-5.6-terra", Cloud.AWS).orElseThrow().lifecycle();
        assertThat(lifecycle.launched().stated()).hasToString("Optional[2026-07-13]");
        assertThat(lifecycle.endOfLifeNotBefore().stated()).hasToString("Optional[2027-07-13]");
    }

    @Test
    void asksForAnEntitlementWhereTheSellerMustAgreeFirst() {
        assertThat(CATALOG.models().stream()
                        .filter(model -> model.seller().entitlement().stated().isPresent())
                        .map(model -> model.name() + " on " + model.cloud().key() + ": "
                                + model.seller().entitlement().stated().orElseThrow()))
                .containsExactly(
                        "claude-sonnet-4-6 on aws: Anthropic's use-case form was submitted for this account or its organization",
                        "gemini-2.5-flash on oci: Oracle's approval of this customer for Google Gemini",
                        "gemini-2.5-flash-lite on oci: Oracle's approval of this customer for Google Gemini",
                        "gemini-2.5-pro on oci: Oracle's approval of this customer for Google Gemini",
                        "gpt-5.5 on oci: Oracle's confirmation that this tenancy may call it");
    }

    private static boolean lies(String region, String geography) {
        return region.startsWith((geography.equals("in") ? "ap-south" : geography) + "-");
    }

    private static Stream<String> sourcesUsed(JsonNode node) {
        var own = node.path("source").isTextual() ? Stream.of(node.get("source").asText()) : Stream.<String>empty();
        var children = new ArrayList<JsonNode>();
        node.elements().forEachRemaining(children::add);
        return Stream.concat(own, children.stream().flatMap(ShippedCatalogTest::sourcesUsed));
    }

    private static <T> Stream<T> values(Fact<T> fact) {
        if (fact instanceof Fact.Contradicted<T> contradicted) {
            return contradicted.claims().stream().map(Fact.Claim::says);
        }
        return fact.stated().stream();
    }
}

package dev.tombolo.catalog.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Guard;
import dev.tombolo.catalog.Residency;
import dev.tombolo.catalog.read.CatalogReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PathFinderTest {
    private static final Catalog CATALOG = CatalogReader.shipped();
    private static final PathFinder FINDER = new PathFinder(CATALOG);
    private static final Residency EU = new Residency("eu");

    @Test
    void callsTerraByItsGeographicProfile() {
        var path = found(onAws("gpt-5.6-terra", "us-east-1", Api.CONVERSE));
        assertThat(path.route())
                .isEqualTo(new Route.GeographicProfile(
                        "us.openai.gpt-5.6-terra", List.of("us-east-1", "us-east-2", "us-west-2")));
        assertThat(path.modelId()).isEqualTo("openai.gpt-5.6-terra");
        assertThat(path.invokedId()).isEqualTo("us.openai.gpt-5.6-terra");
        assertThat(path.baseUrl()).isEqualTo("https://bedrock-runtime.us-east-1.amazonaws.com");
        assertThat(path.urlPath()).isEqualTo("/model/us.openai.gpt-5.6-terra/converse");
        assertThat(path.needsProject()).isTrue();
    }

    @Test
    void addsTheSourceRegionWhereTheProfileDoes() {
        assertThat(found(onAws("gpt-5.6-terra", "us-west-1", Api.CONVERSE))
                        .route()
                        .destinations())
                .containsExactly("us-east-1", "us-east-2", "us-west-1", "us-west-2");
    }

    @Test
    void callsTerraByItsGlobalProfileWhereNoGeographyHasIt() {
        assertThat(found(onAws("gpt-5.6-terra", "eu-central-1", Api.RESPONSES)).route())
                .isEqualTo(new Route.GlobalProfile("global.openai.gpt-5.6-terra"));
    }

    @Test
    void failsForHostedGptWithEuropeanResidency() {
        assertThat(refused(onAws("gpt-5.6-terra", "eu-central-1", Api.CONVERSE).residency(EU)))
                .isEqualTo(new PathAnswer.Refused(
                        List.of(
                                "bedrock-runtime does not serve it in eu-central-1",
                                "profile in.openai.gpt-5.6-terra has no stated destinations from eu-central-1",
                                "profile us.openai.gpt-5.6-terra has no stated destinations from eu-central-1",
                                "profile global.openai.gpt-5.6-terra may process a call in any commercial Region, outside residency \"eu\"",
                                "bedrock-mantle does not serve it by converse"),
                        List.of("model gpt-oss-120b", "model gpt-oss-20b", "model claude-sonnet-4-6")));
    }

    @Test
    void failsForAMisspeltNameAndNamesTheNearest() {
        assertThat(refused(onAws("gpt-oss-120", "eu-central-1", Api.CONVERSE)))
                .isEqualTo(new PathAnswer.Refused(
                        List.of("the catalog has no \"gpt-oss-120\" on aws"),
                        List.of("model gpt-oss-120b", "model gpt-oss-20b", "model gpt-5.6-luna")));
    }

    @Test
    void failsForAnIdAndNamesItsModel() {
        assertThat(refused(onAws("eu.amazon.nova-lite-v1:0", "eu-central-1", Api.CONVERSE)))
                .satisfies(refused -> assertThat(refused.reasons())
                        .containsExactly(
                                "that is an id of \"nova-lite\", and models are named by their portable names"))
                .satisfies(refused -> assertThat(refused.nearest()).startsWith("model nova-lite"));
        assertThat(refused(onAws("openai.gpt-oss-120b-1:0", "eu-central-1", Api.CONVERSE))
                        .nearest())
                .startsWith("model gpt-oss-120b");
    }

    @Test
    void failsForAGeographicProfileThatLeavesTheResidency() {
        var asked = onAws("gpt-5.6-terra", "ca-central-1", Api.CONVERSE).residency(new Residency("ca"));
        assertThat(refused(asked).reasons())
                .contains(
                        "route geographic may process a call in us-east-1, us-east-2, us-west-2, outside residency \"ca\"");
    }

    @Test
    void callsGptOssInTheRegionItself() {
        var path = found(onAws("gpt-oss-120b", "eu-central-1", Api.CONVERSE).residency(EU));
        assertThat(path.route()).isEqualTo(new Route.InRegion("eu-central-1"));
        assertThat(path.urlPath()).isEqualTo("/model/openai.gpt-oss-120b-1:0/converse");
        assertThat(path.needsProject()).isFalse();
    }

    @Test
    void callsGpt55ByMantleBecauseSourcesDisagreeOnRuntime() {
        var path = found(onAws("gpt-5.5", "us-east-2", Api.RESPONSES));
        assertThat(path.endpoint().kind()).isEqualTo(EndpointKind.BEDROCK_MANTLE);
        assertThat(path.baseUrl() + path.urlPath())
                .isEqualTo("https://bedrock-mantle.us-east-2.api.aws/openai/v1/responses");
        assertThat(path.needsProject()).isTrue();
    }

    @Test
    void failsForGpt55OnRuntime() {
        assertThat(refused(onAws("gpt-5.5", "eu-central-1", Api.CONVERSE).endpoint(EndpointKind.BEDROCK_RUNTIME))
                        .reasons())
                .containsExactly(
                        "bedrock-runtime does not serve it by converse (sources disagree: [] (card-gpt-5.5); [converse] (third-party-tests))");
    }

    @Test
    void callsGptOssOnMantleByItsOwnPath() {
        var path = found(onAws("gpt-oss-120b", "us-east-1", Api.RESPONSES));
        assertThat(path.baseUrl() + path.urlPath()).isEqualTo("https://bedrock-mantle.us-east-1.api.aws/v1/responses");
        assertThat(path.modelId()).isEqualTo("openai.gpt-oss-120b");
    }

    @Test
    void callsClaudeInsideTheUnionFromFrankfurt() {
        assertThat(found(onAws("claude-sonnet-4-6", "eu-central-1", Api.CONVERSE)
                                .residency(EU))
                        .route()
                        .destinations())
                .containsExactly("eu-central-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-3");
    }

    @Test
    void failsForClaudeFromZurichBecauseSwitzerlandIsNotInTheUnion() {
        assertThat(refused(onAws("claude-sonnet-4-6", "eu-central-2", Api.CONVERSE)
                                .residency(EU))
                        .reasons())
                .contains("route geographic may process a call in eu-central-2, outside residency \"eu\"");
    }

    @Test
    void failsForAGeminiThatLeavesOci() {
        assertThat(refused(onOci("gemini-2.5-pro", "us-chicago-1", Api.CHAT).residency(new Residency("us"))))
                .isEqualTo(new PathAnswer.Refused(
                        List.of(
                                "on-demand passes the call on to the vendor's own cloud (PROXY), so residency \"us\" cannot be promised"),
                        List.of("model command-r-08-2024", "model gpt-oss-120b", "model gpt-oss-20b")));
    }

    @Test
    void callsGeminiWithoutResidency() {
        var path = found(onOci("gemini-2.5-pro", "us-chicago-1", Api.CHAT));
        assertThat(path.baseUrl() + path.urlPath())
                .isEqualTo("https://inference.generativeai.us-chicago-1.oci.oraclecloud.com/20231130/actions/chat");
    }

    @Test
    void failsForHostedGptOnOciBecauseNoRegionIsKnown() {
        assertThat(refused(onOci("gpt-5.5", "us-chicago-1", Api.CHAT_COMPLETIONS))
                        .reasons())
                .containsExactly(
                        "on-demand does not serve it in us-chicago-1 (not known: no page of Oracle names a Region; model discovery of the tenancy tells it)");
    }

    @Test
    void callsTheSovereignRegionByItsOwnDomain() {
        var path = found(onOci("gpt-oss-120b", "eu-frankfurt-2", Api.CHAT).residency(EU));
        assertThat(path.baseUrl()).isEqualTo("https://inference.generativeai.eu-frankfurt-2.oci.oraclecloud.eu");
        assertThat(path.endpoint().kind()).isEqualTo(EndpointKind.DEDICATED);
    }

    @Test
    void failsForAModelThatIsNotOnThisCloud() {
        assertThat(refused(onOci("gpt-5.6-terra", "us-chicago-1", Api.CHAT)).reasons())
                .containsExactly("the catalog has no \"gpt-5.6-terra\" on oci");
    }

    @Test
    void failsForAnApiThatNoEndpointHasAndNamesOneThatWorks() {
        assertThat(refused(onAws("nova-lite", "us-east-1", Api.RESPONSES)))
                .isEqualTo(new PathAnswer.Refused(
                        List.of("bedrock-runtime does not serve it by responses"),
                        List.of("api converse", "api invoke-model", "model gpt-5.4")));
    }

    @Test
    void takesOnlyTheRoutingThatIsAskedFor() {
        assertThat(found(onAws("gpt-5.6-terra", "us-east-1", Api.CONVERSE).routing(Routing.GLOBAL))
                        .route())
                .isEqualTo(new Route.GlobalProfile("global.openai.gpt-5.6-terra"));
    }

    @Test
    void honoursTheGuardrailOnConverseAndDoubtsItOnResponses() {
        var converse = found(onAws("gpt-5.6-terra", "us-east-1", Api.CONVERSE));
        var responses = found(onAws("gpt-5.6-terra", "us-east-1", Api.RESPONSES));
        assertThat(converse.honours(Guard.GUARDRAIL).stated()).contains(true);
        assertThat(responses.honours(Guard.GUARDRAIL).stated()).isEmpty();
        assertThat(responses.honours(Guard.GUARDRAIL).doubt())
                .isEqualTo("sources disagree: false (aws-samples/sample-per-model-bedrock of 2026-08);"
                        + " true (aws-samples/sample-per-model-bedrock of 2026-10);"
                        + " false (GPT-5.6 model card of 2026-09-26)");
    }

    @Test
    void ignoresTheGuardrailAndWritesNoLogOnMantle() {
        var path = found(onAws("gpt-5.5", "us-east-2", Api.RESPONSES));
        assertThat(path.honours(Guard.GUARDRAIL).stated()).isEqualTo(Optional.of(false));
        assertThat(path.honours(Guard.INVOCATION_LOG).stated()).isEqualTo(Optional.of(false));
        assertThat(path.honours(Guard.PRIVATE_PATH).stated()).isEqualTo(Optional.of(true));
    }

    private static ModelQuery onAws(String model, String region, Api api) {
        return ModelQuery.of(model, CATALOG.region(region, Cloud.AWS).orElseThrow(), api);
    }

    private static ModelQuery onOci(String model, String region, Api api) {
        return ModelQuery.of(model, CATALOG.region(region, Cloud.OCI).orElseThrow(), api);
    }

    private static ModelPath found(ModelQuery query) {
        var answer = FINDER.find(query);
        assertThat(answer).isInstanceOf(PathAnswer.Found.class);
        return ((PathAnswer.Found) answer).path();
    }

    private static PathAnswer.Refused refused(ModelQuery query) {
        var answer = FINDER.find(query);
        assertThat(answer).isInstanceOf(PathAnswer.Refused.class);
        return (PathAnswer.Refused) answer;
    }
}

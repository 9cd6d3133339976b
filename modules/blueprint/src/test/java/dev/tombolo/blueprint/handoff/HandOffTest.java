package dev.tombolo.blueprint.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.access.Invocations;
import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.blueprint.access.Suspension;
import dev.tombolo.blueprint.attribution.ConsumerAttribution;
import dev.tombolo.blueprint.attribution.ProjectHeader;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.blueprint.network.Cidr;
import dev.tombolo.blueprint.network.OciNetwork;
import dev.tombolo.blueprint.network.OciNetworkChoice;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.path.ModelPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HandOffTest {
    private static final Optional<OciNetwork> OCI_NETWORK = Optional.of(
            OciNetwork.of(new OciNetworkChoice.NewVcn(Cidr.parse("10.50.0.0/20").orElseThrow()), "models", Map.of()));

    private static AwsConsumer consumer(AwsIdentity identity, ModelPath path) {
        return new AwsConsumer(
                "claims",
                identity,
                List.of(path),
                BearerToken.NONE,
                new Invocations.Anywhere(),
                new GuardrailDemand.Free(),
                AwsConventions.NONE,
                "prod",
                Map.of());
    }

    private static AwsConsumer billed(AwsConsumer consumer) {
        return consumer.billed(ConsumerAttribution.of(Samples.place(), consumer, ProjectHeader.SENT)
                .billing());
    }

    private static AwsConsumer lambda(ModelPath path) {
        return consumer(new AwsIdentity.Service("lambda.amazonaws.com"), path);
    }

    private static JsonNode json(AwsConsumer consumer) {
        return Samples.json(HandOff.of(consumer).get(0).json().fill(Samples::marked));
    }

    @Test
    void saysAllThatACallNeeds() {
        var guarded = billed(lambda(Samples.openWeights(Api.CONVERSE)))
                .guarded(new GuardrailDemand.Required(
                        Text.of(new Reference("guardrail", "arn")), Text.of(new Reference("guardrail", "version"))));

        assertThat(json(guarded)).isEqualTo(Samples.json("""
                {"environment": "prod", "consumer": "claims", "name": "gpt-oss-120b", "cloud": "aws",
                 "region": "us-east-1", "api": "converse",
                 "baseUrl": "https://bedrock-runtime.us-east-1.amazonaws.com", "path": "/model/{model}/converse",
                 "model": "<profile/claims/gpt-oss-120b.arn>", "role": "<role/claims.arn>", "project": "",
                 "guardrail": "<guardrail.arn>", "guardrailVersion": "<guardrail.version>"}
                """));
    }

    @Test
    void namesTheProjectOfACallOnMantle() {
        assertThat(json(billed(lambda(Samples.mantle("gpt-5.5"))))
                        .path("project")
                        .asText())
                .isEqualTo("<project/claims.id>");
        assertThat(json(lambda(Samples.mantle("gpt-5.5"))).path("project").asText())
                .isEqualTo("default");
        assertThat(json(lambda(Samples.mantle("gpt-5.5"))).path("path").asText())
                .isEqualTo("/openai/v1/responses");
    }

    @Test
    void namesAnExistingRoleAsItIs() {
        var existing = new AwsIdentity.ExistingRole("arn:aws:iam::111122223333:role/app/claims");

        assertThat(json(consumer(existing, Samples.terra())).path("role").asText())
                .isEqualTo("arn:aws:iam::111122223333:role/app/claims");
    }

    @Test
    void liesUnderThePathOfItsConsumer() {
        var handOff = HandOff.of(lambda(Samples.terra())).get(0);

        assertThat(handOff.parameterName()).isEqualTo("/tombolo/prod/claims/gpt-5.6-terra");
        assertThat(handOff.description()).isEqualTo("How consumer claims calls gpt-5.6-terra in prod");
    }

    @Test
    void namesTheCompartmentOfACallOnOci() {
        assertThat(oci(Samples.oci("grok-4.3"), OCI_NETWORK)).isEqualTo(Samples.json("""
                {"environment": "prod", "consumer": "claims", "name": "grok-4.3", "cloud": "oci",
                 "region": "us-chicago-1", "api": "chat",
                 "baseUrl": "https://inference.generativeai.us-chicago-1.oci.oraclecloud.com",
                 "path": "/20231130/actions/chat", "model": "xai.grok-4.3", "servingType": "ON_DEMAND",
                 "compartment": "<compartment.id>", "compartmentHeader": ""}
                """));
    }

    @Test
    void namesTheHeaderThatSaysTheCompartmentToAnApiOfOpenAi() {
        assertThat(oci(Samples.oci("gpt-oss-120b", Api.CHAT_COMPLETIONS), OCI_NETWORK)
                        .path("compartmentHeader")
                        .asText())
                .isEqualTo("opc-compartment-id");
    }

    @Test
    void callsADedicatedModelByItsEndpointThroughThePrivateOne() {
        assertThat(oci(Samples.dedicated("llama-3.3-70b"), OCI_NETWORK)).isEqualTo(Samples.json("""
                {"environment": "prod", "consumer": "claims", "name": "llama-3.3-70b", "cloud": "oci",
                 "region": "us-chicago-1", "api": "chat",
                 "baseUrl": "https://models.pe.inference.generativeai.us-chicago-1.oci.oraclecloud.com",
                 "path": "/20231130/actions/chat", "model": "<dedicated/llama-3.3-70b.endpointId>",
                 "servingType": "DEDICATED", "compartment": "<compartment.id>", "compartmentHeader": ""}
                """));
        assertThat(oci(Samples.dedicated("llama-3.3-70b"), Optional.empty())
                        .path("baseUrl")
                        .asText())
                .isEqualTo("https://inference.generativeai.us-chicago-1.oci.oraclecloud.com");
    }

    private static JsonNode oci(ModelPath path, Optional<OciNetwork> network) {
        var consumer = new OciConsumer(
                "claims",
                new OciPrincipal.Group("Default", "engineers"),
                List.of(path),
                Text.of(new Reference("compartment", "id")),
                "claims",
                Map.of(),
                Suspension.NONE,
                Optional.empty());
        return Samples.json(HandOff.of("prod", consumer, network).get(0).json().fill(Samples::marked));
    }
}

package dev.tombolo.environment.document.consumer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.environment.document.cost.AmountsDocument;
import dev.tombolo.environment.document.form.Form;
import dev.tombolo.environment.document.guardrail.GuardrailDocument;
import java.util.List;
import java.util.Optional;

/** Someone who calls models. */
public record ConsumerDocument(
        @JsonPropertyDescription("The models that it may call: keys of models.")
        List<String> models,

        @JsonPropertyDescription(
                "The API that it calls by; one for both clouds, or { aws: …, oci: … }. IAM, guardrail, log and profile depend on it.")
        ApiDocument api,

        @JsonPropertyDescription(
                "The only Bedrock endpoint that it calls. Default: bedrock-runtime where it serves the model, else bedrock-mantle.")
        Optional<EndpointKind> endpoint,

        @JsonPropertyDescription("A program whose endpoint is fixed. codex calls bedrock-mantle by the Responses API.")
        Optional<Client> client,

        @JsonPropertyDescription(
                "short-term lets it call with bearer tokens of at most twelve hours. Default: signed calls only.")
        Optional<BearerTokens> bearerTokens,

        @JsonPropertyDescription(
                "From where it may call. A weaker value than the environment's needs an entry in accepts.")
        Optional<InvocationsWord> invocations,

        @JsonPropertyDescription(
                "What is filtered in its calls. A weaker value than the environment's needs an entry in accepts.")
        Optional<GuardrailDocument> guardrail,

        @JsonPropertyDescription("What a bill on AWS can tell its calls apart by. Default: the environment's.")
        Optional<AttributionWord> attribution,

        @JsonPropertyDescription("Who it is on AWS: exactly one identity.")
        Optional<AwsIdentityDocument> aws,

        @JsonPropertyDescription("Who it is on OCI: exactly one principal.")
        Optional<OciPrincipalDocument> oci,

        @JsonPropertyDescription("What it may spend in a month. It is a part of the environment's budget.")
        Optional<AmountsDocument> budget,

        @JsonPropertyDescription("Stops its calls for now and keeps everything that was made for it.")
        Optional<SuspensionDocument> suspended,

        @JsonPropertyDescription(
                "The key under which its resources were first made, so that a rename replaces nothing.")
        @Form(value = Form.NAME, example = "claims")
        Optional<String> formerly) {
    /** Tells whether the consumer is somebody on a cloud. */
    public boolean isOn(Cloud cloud) {
        return cloud == Cloud.AWS ? aws.isPresent() : oci.isPresent();
    }

    /** Tells whether it is Codex with the provider for Bedrock that it has built in, which names no project. */
    public boolean isBuiltInCodex() {
        return client.equals(Optional.of(Client.CODEX)) && bearerTokens.isEmpty();
    }
}

package dev.tombolo.environment.document.scope;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.environment.document.form.Form;

/** The offer of a Marketplace model that somebody with that right acknowledged. */
public record AgreementDocument(
        @JsonPropertyDescription("The offer's id.") @Form(value = "^offer-[a-z0-9]+$", example = "offer-5l5a5izq5fbec")
        String offer,

        @JsonPropertyDescription("The address of the legal terms that were read.")
        @Form(value = "^https://[!-~]{1,2000}$", example = "https://aws.amazon.com/legal/bedrock/third-party-models/")
        String terms,

        @JsonPropertyDescription("The digest of the prices that were read, as the deploy names it where they differ.")
        @Form(value = "^[0-9a-f]{16}$", example = "0123456789abcdef")
        String rateCard) {}

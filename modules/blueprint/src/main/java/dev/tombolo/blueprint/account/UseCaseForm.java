package dev.tombolo.blueprint.account;

import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.ModelRecord;
import java.util.List;
import java.util.Optional;

/**
 * The form that Anthropic asks for, once for an account or for the management account of its organization. It is business
 * data and no secret; it stands in the template and is never logged
 * (https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutUseCaseForModelAccess.html, read 2026-11-23).
 *
 * @param companyName the company, at most 128 characters
 * @param companyWebsite its website, at most 128 characters
 * @param intendedUsers who will use it
 * @param industry the industry, in the form's own words, at most 128 characters
 * @param otherIndustry the industry where the form has no word for it, at most 128 characters
 * @param useCases what it is used for, at most 8192 characters
 */
public record UseCaseForm(
        String companyName,
        String companyWebsite,
        IntendedUsers intendedUsers,
        String industry,
        Optional<String> otherIndustry,
        String useCases) {
    /** Tells whether a model may be called on {@code bedrock-runtime} only after the form was handed in: Anthropic's may. */
    public static boolean isAskedFor(ModelRecord model) {
        return model.vendor().equals("anthropic") && model.endpoints().containsKey(EndpointKind.BEDROCK_RUNTIME);
    }

    /** Returns what whoever hands in the form may do. None of these actions supports a resource. */
    public List<Statement> statements() {
        return List.of(Statement.allow(
                "HandInUseCase",
                List.of("bedrock:GetUseCaseForModelAccess", "bedrock:PutUseCaseForModelAccess"),
                List.of(Text.of("*"))));
    }
}

package dev.tombolo.live.preflight.aws;

import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.aws.Stated;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.bedrock.BedrockClient;
import software.amazon.awssdk.services.bedrock.model.GetFoundationModelAvailabilityResponse;

/**
 * Whether each model may be called in this account and Region: served there, agreed to, authorized and entitled. One call
 * for each model, with the bare id, because the service takes no profile here.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetFoundationModelAvailability.html">the call;
 *     shapes read in the SDK's 2.50.2 on 2026-11-23</a>
 */
final class ModelAvailabilityCheck implements Check {
    private static final Permission ASK = Permission.onAnything("bedrock:GetFoundationModelAvailability");

    private final AwsSubject subject;
    private final AwsConnection aws;
    private final BedrockClient bedrock;

    ModelAvailabilityCheck(AwsSubject subject, AwsConnection aws) {
        this.subject = subject;
        this.aws = aws;
        this.bedrock = aws.client(BedrockClient.builder(), BedrockClient.serviceMetadata());
    }

    @Override
    public String name() {
        return "model-availability";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ASK);
    }

    @Override
    public List<Question> questions() {
        return Stream.of(EndpointKind.BEDROCK_RUNTIME, EndpointKind.BEDROCK_MANTLE)
                .flatMap(endpoint -> subject.models(endpoint).stream())
                .map(path -> Question.of(path.model().name(), ASK, () -> answer(path)))
                .toList();
    }

    private Answer answer(ModelPath path) {
        try {
            var availability =
                    aws.ask(() -> bedrock.getFoundationModelAvailability(request -> request.modelId(path.modelId())));
            return answer(path, availability);
        } catch (Unanswered e) {
            if (e.isRefusedWith("ResourceNotFoundException") || e.isRefusedWith("ValidationException")) {
                return unknown(path, e);
            }
            throw e;
        }
    }

    /** The ids of bedrock-mantle are its own, and no source says that the control plane of Bedrock knows them all. */
    private Answer unknown(ModelPath path, Unanswered refusal) {
        var says = "Bedrock does not know " + path.modelId() + " in "
                + subject.region().name() + ": " + refusal.says();
        return path.endpoint().kind() == EndpointKind.BEDROCK_MANTLE
                ? Answer.notChecked(path.model().name(), says, "call it once on bedrock-mantle after the deploy")
                : Answer.fail(
                        path.model().name(),
                        says,
                        "choose another Region or model, or correct the id in environments/catalog");
    }

    private Answer answer(ModelPath path, GetFoundationModelAvailabilityResponse availability) {
        var name = path.model().name();
        var agreement = Stated.in(availability.agreementAvailability());
        if (!isAvailable(availability.regionAvailabilityAsString())) {
            return Answer.fail(
                    name,
                    path.modelId() + " is not available in " + subject.region().name(),
                    "choose another Region or model");
        }
        if (!isAvailable(agreement.statusAsString())) {
            return withoutAgreement(path, agreement.statusAsString());
        }
        if (!Stated.in(availability.authorizationStatusAsString()).equals("AUTHORIZED")) {
            return Answer.fail(
                    name,
                    path.modelId() + " is not authorized for this account",
                    "ask whoever owns the organization's access to models");
        }
        if (!isAvailable(availability.entitlementAvailabilityAsString())) {
            return Answer.fail(
                    name,
                    "this account is not entitled to " + path.modelId(),
                    "look for a failed subscription in AWS Marketplace");
        }
        return Answer.pass(name, path.modelId() + " is agreed to, authorized and entitled");
    }

    private Answer withoutAgreement(ModelPath path, String status) {
        var name = path.model().name();
        var says = path.modelId() + " has the agreement status " + status;
        if (status.equals("PENDING")) {
            return Answer.fail(name, says, "run it again in 15 minutes");
        }
        return subject.acknowledged().contains(name)
                ? Answer.warn(name, says, "deploy the account's stack first: it makes the agreement")
                : Answer.fail(name, says, "let whoever buys models accept the agreement");
    }

    private static boolean isAvailable(String status) {
        return Stated.in(status).equals("AVAILABLE");
    }
}

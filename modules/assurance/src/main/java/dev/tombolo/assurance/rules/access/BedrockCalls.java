package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.BedrockArn;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.assurance.view.Wildcard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The calls that run a model on bedrock-runtime; Converse is authorized as these.
 *
 * <p>Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html, 2026-11-22.
 */
public final class BedrockCalls {

    /** The actions. */
    public static final List<String> ACTIONS = List.of("bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream");

    static final String PROFILE_KEY = "bedrock:InferenceProfileArn";

    private BedrockCalls() {}

    /** Whether the statement allows any of the calls. */
    public static Answer allowedBy(AwsGrant grant) {
        return Answer.any(ACTIONS, grant.statement()::allows);
    }

    /** The identity statements that may allow a call. */
    public static Stream<AwsGrant> grants(Views views) {
        return views.identityGrants().filter(grant -> allowedBy(grant) != Answer.NO);
    }

    /** Whether the statement allows a call of a model on any endpoint of Bedrock. */
    public static Answer allowedOnAnyEndpointBy(AwsGrant grant) {
        return allowedBy(grant).or(grant.statement().allows(MantleModelUnrestricted.ACTION));
    }

    /** The properties of a statement's resources. */
    public static Stream<Property> resources(AwsGrant grant) {
        return grant.property().get("Resource").stream().flatMap(property -> property.elements().stream());
    }

    /** The id of the one profile of Bedrock's own that a resource names, for example {@code us.openai.gpt-5.6-terra}. */
    static Optional<String> profile(Property resource) {
        return BedrockArn.of(resource.value())
                .filter(arn -> arn.kind().equals(BedrockArn.INFERENCE_PROFILE))
                .flatMap(arn -> arn.name().text())
                .filter(id -> id.contains(".") && !new Wildcard(id).isOpen());
    }

    /** The model of a profile: its id without the geography. */
    static String model(String profile) {
        return profile.substring(profile.indexOf('.') + 1);
    }
}

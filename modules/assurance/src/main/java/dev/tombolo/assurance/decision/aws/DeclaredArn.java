package dev.tombolo.assurance.decision.aws;

import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import java.util.List;
import java.util.Optional;

/**
 * What the ARN of a declared resource looks like but for the id that comes with the deployment.
 *
 * @param nativeType the resource's type
 * @param attribute what returns the ARN
 * @param service the ARN's service
 * @param kind what stands before the id
 * @param id what returns the id
 */
record DeclaredArn(String nativeType, String attribute, String service, String kind, String id) {

    private static final String APPLICATION_PROFILE = "application-inference-profile";

    private static final List<DeclaredArn> ALL = List.of(
            new DeclaredArn("AWS::Bedrock::Guardrail", "GuardrailArn", "bedrock", "guardrail", "GuardrailId"),
            new DeclaredArn("aws:bedrock/guardrail:Guardrail", "guardrailArn", "bedrock", "guardrail", "guardrailId"),
            new DeclaredArn(
                    "AWS::Bedrock::ApplicationInferenceProfile",
                    "InferenceProfileArn",
                    "bedrock",
                    APPLICATION_PROFILE,
                    "InferenceProfileId"),
            new DeclaredArn(
                    "aws:bedrock/inferenceProfile:InferenceProfile", "arn", "bedrock", APPLICATION_PROFILE, "id"),
            new DeclaredArn("AWS::BedrockMantle::Project", "Arn", "bedrock-mantle", "project", "Id"));

    /** The ARN of a resource; empty for a type whose ARN is asked for nowhere. */
    static Optional<DeclaredArn> of(Resource resource) {
        return ALL.stream()
                .filter(arn -> arn.nativeType().equals(resource.nativeType()))
                .findFirst();
    }

    /** What stands for the id. */
    Reference id(Resource resource) {
        return new Reference(resource.address(), id);
    }
}

package dev.tombolo.assurance.decision.aws;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.BedrockArn;
import dev.tombolo.catalog.Attribution;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.Route;
import java.util.Optional;

/**
 * What a call names so that a bill can tell it from others: an application inference profile in place of the model, or a
 * project of bedrock-mantle beside it.
 *
 * @param kind which of both
 * @param resource what declares it
 * @param arn its ARN
 * @param region the Region that takes its calls
 * @param copied what the profile copies, as {@code foundation-model/<id>} or {@code inference-profile/<id>}; empty for a
 *     project, which takes every model
 */
public record CallAttribution(Attribution kind, Resource resource, Value arn, Value region, Optional<String> copied) {

    /** Whether a call on this path can name it. */
    public boolean takes(ModelPath path) {
        return path.attribution().stated().equals(Optional.of(kind))
                && region.text().map(path.region().name()::equals).orElse(true)
                && copied.map(source(path)::equals).orElse(kind == Attribution.PROJECT);
    }

    private static String source(ModelPath path) {
        String sourceKind =
                path.route() instanceof Route.InRegion ? BedrockArn.FOUNDATION_MODEL : BedrockArn.INFERENCE_PROFILE;
        return sourceKind + "/" + path.invokedId();
    }
}

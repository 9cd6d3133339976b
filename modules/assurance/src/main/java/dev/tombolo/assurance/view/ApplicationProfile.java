package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.Optional;

/**
 * An application inference profile.
 *
 * @param resource the profile
 * @param name its physical name
 * @param source the ARN of the model or the profile that it copies
 */
public record ApplicationProfile(Resource resource, Optional<Property> name, Optional<Property> source)
        implements View {

    /** The model behind it, as far as its source tells. */
    public Optional<String> model() {
        return source.flatMap(property -> BedrockArn.of(property.value()))
                .flatMap(arn -> arn.name()
                        .text()
                        .map(id -> arn.kind().equals(BedrockArn.FOUNDATION_MODEL)
                                ? id
                                : id.substring(id.indexOf('.') + 1)));
    }
}

package dev.tombolo.live.preflight.aws;

import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.Route;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an environment file wants of AWS, as far as AWS is asked about it.
 *
 * @param account the account id that the file names
 * @param region the Region that the file names
 * @param paths every way in which a consumer calls a model
 */
public record AwsSubject(String account, Region region, List<ModelPath> paths) {
    /** Creates a subject; the list is copied. */
    public AwsSubject {
        paths = List.copyOf(paths);
    }

    /** Returns the ways through an endpoint, one for each model. */
    List<ModelPath> models(EndpointKind endpoint) {
        return ModelIds.distinct(on(endpoint), ModelPath::modelId);
    }

    /** Returns the ways through inference profiles, one for each profile. */
    List<ModelPath> profiles() {
        return ModelIds.distinct(
                on(EndpointKind.BEDROCK_RUNTIME).filter(path -> !(path.route() instanceof Route.InRegion)),
                ModelPath::invokedId);
    }

    private Stream<ModelPath> on(EndpointKind endpoint) {
        return paths.stream().filter(path -> path.endpoint().kind() == endpoint);
    }
}

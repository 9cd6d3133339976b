package dev.tombolo.live.preflight.aws;

import dev.tombolo.blueprint.network.AwsNetwork;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.Route;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an environment file wants of AWS, as far as AWS is asked about it.
 *
 * @param account the account id that the file names
 * @param region the Region that the file names
 * @param paths every way in which a consumer calls a model
 * @param acknowledged the models whose agreement a stack of ours makes
 * @param stacks the stacks that it will own
 * @param settings what it sets for the whole account and Region
 * @param network the network that models are called from
 * @param budgets the keys of the budgets that it declares
 * @param planned what its last plan declares
 */
public record AwsSubject(
        String account,
        Region region,
        List<ModelPath> paths,
        SortedSet<String> acknowledged,
        List<OwnedStack> stacks,
        AccountSettings settings,
        Optional<AwsNetwork> network,
        SortedSet<String> budgets,
        Planned planned) {
    /** Creates a subject; the collections are copied. */
    public AwsSubject {
        paths = List.copyOf(paths);
        acknowledged = new TreeSet<>(acknowledged);
        stacks = List.copyOf(stacks);
        budgets = new TreeSet<>(budgets);
    }

    /** Returns the ways through an endpoint, one for each model. */
    List<ModelPath> models(EndpointKind endpoint) {
        return ModelIds.distinct(on(endpoint), ModelPath::modelId);
    }

    /** Returns the ways through inference profiles, one for each profile. */
    List<ModelPath> profiles() {
        return runtime().stream()
                .filter(path -> !(path.route() instanceof Route.InRegion))
                .toList();
    }

    /** Returns the ways through {@code bedrock-runtime}, one for each id that is called. */
    List<ModelPath> runtime() {
        return ModelIds.distinct(on(EndpointKind.BEDROCK_RUNTIME), ModelPath::invokedId);
    }

    private Stream<ModelPath> on(EndpointKind endpoint) {
        return paths.stream().filter(path -> path.endpoint().kind() == endpoint);
    }
}

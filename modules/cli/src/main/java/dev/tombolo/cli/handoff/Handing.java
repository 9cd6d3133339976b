package dev.tombolo.cli.handoff;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.blueprint.handoff.HandOff;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.OciSide;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what a consumer of an environment is handed.
 *
 * @param environment the environment
 * @param deployed what a deploy said
 */
record Handing(Environment environment, DeployedValues deployed) {
    private static final String NAME_NOW = "tombolo:consumer";

    /** Returns the consumer on the cloud that is asked for, or on the only one where it is. */
    HandedConsumer of(String consumer, Optional<Cloud> cloud) {
        var found = found(consumer)
                .filter(handed -> cloud.map(handed.cloud()::equals).orElse(true))
                .toList();
        if (found.size() > 1) {
            throw refused("\"" + consumer + "\" is on aws and on oci", "add --cloud aws or --cloud oci");
        }
        return found.stream().findFirst().orElseThrow(() -> nobody(consumer, cloud));
    }

    private InvalidInput nobody(String consumer, Optional<Cloud> cloud) {
        return found(consumer).findAny().isPresent()
                ? refused(
                        "\"" + consumer + "\" is not on "
                                + cloud.map(Cloud::key).orElse(""),
                        "name its other cloud")
                : refused("no consumer " + Quoted.of(consumer), Candidates.of(consumer, names()));
    }

    private InvalidInput refused(String what, String remedy) {
        return InvalidInput.of(environment.name(), KeyPath.of("consumers"), what, remedy);
    }

    private Stream<HandedConsumer> found(String consumer) {
        return all().filter(handed -> handed.consumer().equals(consumer));
    }

    private TreeSet<String> names() {
        var names = new TreeSet<String>();
        all().forEach(handed -> names.add(handed.consumer()));
        return names;
    }

    private Stream<HandedConsumer> all() {
        return Stream.concat(
                environment.aws().stream()
                        .flatMap(aws -> aws.consumers().stream().map(consumer -> aws(aws, consumer))),
                environment.oci().stream()
                        .flatMap(oci -> oci.consumers().stream().map(consumer -> oci(oci, consumer))));
    }

    private HandedConsumer aws(AwsSide aws, AwsConsumer consumer) {
        var region = aws.place().region().name();
        return new HandedConsumer(
                environment.name(),
                nameNow(consumer.tags(), consumer.key()),
                Cloud.AWS,
                models(
                        HandOff.of(consumer),
                        consumer.paths(),
                        handOff -> "aws ssm get-parameter --region " + region + " --name " + handOff.parameterName()
                                + " --query Parameter.Value --output text"),
                consumer.bearerToken() == BearerToken.SHORT_TERM,
                consumer.identity() instanceof AwsIdentity.AssumedBy other ? Optional.of(other) : Optional.empty());
    }

    private HandedConsumer oci(OciSide oci, OciConsumer consumer) {
        return new HandedConsumer(
                environment.name(),
                nameNow(consumer.tags(), consumer.key()),
                Cloud.OCI,
                models(
                        HandOff.of(environment.name(), consumer, oci.network()),
                        consumer.paths(),
                        new OciReading(oci)::command),
                false,
                Optional.empty());
    }

    private List<HandedModel> models(
            List<HandOff> handOffs, List<ModelPath> paths, Function<HandOff, String> readWith) {
        return IntStream.range(0, handOffs.size())
                .mapToObj(index -> new HandedModel(
                        handOffs.get(index),
                        paths.get(index),
                        deployed.of(handOffs.get(index)),
                        readWith.apply(handOffs.get(index))))
                .toList();
    }

    private static String nameNow(Map<String, String> tags, String key) {
        return tags.getOrDefault(NAME_NOW, key);
    }
}

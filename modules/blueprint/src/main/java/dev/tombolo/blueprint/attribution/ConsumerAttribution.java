package dev.tombolo.blueprint.attribution;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.access.Billing;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Attribution;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.Route;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What must exist so that a bill can tell one consumer's calls from those of others.
 *
 * <p>Converse and InvokeModel take an application inference profile for each model; bedrock-mantle takes one project. The
 * OpenAI-compatible APIs of bedrock-runtime take neither: their calls are told apart by the role that makes them.
 *
 * @param consumer whose it is; names resources and never changes
 * @param profiles the application inference profiles, by model
 * @param project the project; empty where no call goes to bedrock-mantle, or none can name one
 */
public record ConsumerAttribution(String consumer, List<ApplicationProfile> profiles, Optional<MantleProject> project) {
    /** Creates an attribution; the list is copied. */
    public ConsumerAttribution {
        profiles = List.copyOf(profiles);
    }

    /**
     * Returns what a consumer needs.
     *
     * @param place the account and Region
     * @param consumer the consumer, as it calls without any attribution
     * @param header whether its client can name a project
     */
    public static ConsumerAttribution of(AwsPlace place, AwsConsumer consumer, ProjectHeader header) {
        return new ConsumerAttribution(
                consumer.key(),
                consumer.paths().stream()
                        .filter(path -> isAttributedBy(path, Attribution.APPLICATION_PROFILE))
                        .map(path -> profile(place, consumer, path))
                        .toList(),
                header == ProjectHeader.SENT ? project(consumer) : Optional.empty());
    }

    /** Tells whether there is nothing to declare. */
    public boolean isEmpty() {
        return profiles.isEmpty() && project.isEmpty();
    }

    /** Returns what the consumer's calls carry; its holes are those of the profiles and the project. */
    public Billing billing() {
        var arns = new TreeMap<String, Text>();
        profiles.forEach(profile -> arns.put(profile.model(), Text.of(profile.arn())));
        return new Billing(arns, project.map(own -> new Billing.Project(consumer, Text.of(own.arn()))));
    }

    private static boolean isAttributedBy(ModelPath path, Attribution attribution) {
        return path.attribution().stated().equals(Optional.of(attribution));
    }

    private static ApplicationProfile profile(AwsPlace place, AwsConsumer consumer, ModelPath path) {
        var model = path.model().name();
        return new ApplicationProfile(
                consumer.key(),
                model,
                ProfileName.of(physicalName(consumer) + "-" + model, path.invokedId()),
                "Calls of consumer " + consumer.key() + " to " + model,
                source(place, path),
                new TreeMap<>(consumer.tags()));
    }

    private static Text source(AwsPlace place, ModelPath path) {
        return path.route() instanceof Route.InRegion
                ? place.foundationModel(path.region().name(), path.modelId())
                : place.inferenceProfile(path.invokedId());
    }

    private static Optional<MantleProject> project(AwsConsumer consumer) {
        boolean needed = consumer.paths().stream()
                .anyMatch(path -> isAttributedBy(path, Attribution.PROJECT) && path.hasDeclarableProjects());
        return needed
                ? Optional.of(new MantleProject(consumer.key(), physicalName(consumer), new TreeMap<>(consumer.tags())))
                : Optional.empty();
    }

    private static String physicalName(AwsConsumer consumer) {
        return consumer.conventions().namePrefix().orElse("") + consumer.environment() + "-" + consumer.key();
    }
}

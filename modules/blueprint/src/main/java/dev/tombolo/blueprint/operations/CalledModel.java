package dev.tombolo.blueprint.operations;

import dev.tombolo.blueprint.access.ModelCall;
import dev.tombolo.blueprint.attribution.ApplicationProfile;
import dev.tombolo.blueprint.attribution.MantleProject;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.EndpointKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A model on one endpoint, under the id that is really called. CloudWatch tells calls of a model apart by this id, and on
 * bedrock-mantle by the project besides: consumers that call the model itself share its series, a consumer with an
 * application inference profile or a project has one of its own.
 *
 * @param name the portable name, which names resources
 * @param endpoint the endpoint
 * @param id the model, or the profile in its place
 * @param project the id of the project that calls name; empty on another endpoint and for the account's default project
 * @param owner the consumer whose profile or project it is, which names resources; empty where calls carry neither
 * @param consumers who calls it, for people; sorted
 */
public record CalledModel(
        String name,
        EndpointKind endpoint,
        Text id,
        Optional<Text> project,
        Optional<String> owner,
        SortedSet<String> consumers) {
    /** The order of what names resources. */
    static final Comparator<CalledModel> ORDER = Comparator.comparing(CalledModel::name)
            .thenComparing(CalledModel::endpoint)
            .thenComparing(model -> model.owner.orElse(""));

    /** Returns what consumers call, by their keys: each series once, sorted. */
    public static List<CalledModel> of(Map<String, List<ModelCall>> callsByConsumer) {
        var called = new TreeMap<CalledModel, CalledModel>(ORDER.thenComparing(model -> model.id.toString()));
        callsByConsumer.forEach((consumer, calls) -> calls.stream()
                .map(call -> of(consumer, call))
                .forEach(model -> called.merge(model, model, CalledModel::joined)));
        return List.copyOf(called.values());
    }

    private static CalledModel of(String consumer, ModelCall call) {
        var path = call.path();
        boolean onMantle = path.endpoint().kind() == EndpointKind.BEDROCK_MANTLE;
        var profile = call.profile()
                .filter(arn -> !onMantle)
                .map(arn -> Text.of(ApplicationProfile.id(consumer, path.model().name())));
        var project = call.project().filter(own -> onMantle).map(own -> Text.of(MantleProject.id(own.key())));
        return new CalledModel(
                path.model().name(),
                path.endpoint().kind(),
                profile.orElseGet(() -> Text.of(path.invokedId())),
                project,
                profile.or(() -> project).map(carried -> consumer),
                new TreeSet<>(List.of(consumer)));
    }

    private static CalledModel joined(CalledModel one, CalledModel other) {
        var consumers = new TreeSet<>(one.consumers);
        consumers.addAll(other.consumers);
        return new CalledModel(one.name, one.endpoint, one.id, one.project, one.owner, consumers);
    }

    /** Returns what is wrong, for each model that one endpoint is called for under several ids. */
    public static List<String> clashes(Collection<CalledModel> models) {
        var seen = new TreeSet<>(ORDER);
        var clashes = new ArrayList<String>();
        for (var model : models) {
            if (!seen.add(model)) {
                clashes.add("model \"" + model.name + "\" is called on " + model.endpoint.key()
                        + " under several ids · watch each routing by itself");
            }
        }
        return clashes;
    }

    /**
     * Returns the key of an alarm. It says the endpoint, because one model may be called on both, and ends in the owner, so
     * that another consumer adds alarms and renames none.
     */
    String key(AlarmKind kind) {
        return name
                + (endpoint == EndpointKind.BEDROCK_MANTLE ? "-mantle-" : "-")
                + kind.word()
                + owner.map(consumer -> "-" + consumer).orElse("");
    }

    String place() {
        return name + " on " + endpoint.key()
                + owner.map(consumer -> " by " + consumer).orElse("");
    }

    /** Returns how it is called and by whom, for people. */
    Text calledAs() {
        if (owner.isEmpty()) {
            return Text.of("called as `")
                    .plus(id)
                    .plus("` by " + String.join(", ", consumers)
                            + ". Everybody in the account who calls this id is counted.");
        }
        return project.map(own ->
                        Text.of("called as `").plus(id).plus("` in project `").plus(own))
                .orElseGet(() -> Text.of("called through profile `").plus(id))
                .plus("`.");
    }
}

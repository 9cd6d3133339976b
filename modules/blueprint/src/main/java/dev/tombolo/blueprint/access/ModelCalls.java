package dev.tombolo.blueprint.access;

import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sorts and sifts calls, so that the order of a list never reaches a policy. */
final class ModelCalls {
    private static final Comparator<ModelCall> BY_MODEL = Comparator.<ModelCall, String>comparing(
                    call -> call.path().model().name())
            .thenComparing(call -> call.path().endpoint().kind())
            .thenComparing(call -> call.path().invokedId())
            .thenComparing(call -> call.profile().map(Text::toString).orElse(""));

    private ModelCalls() {}

    static List<ModelCall> sorted(List<ModelCall> calls) {
        return calls.stream().sorted(BY_MODEL).distinct().toList();
    }

    static List<ModelCall> on(EndpointKind endpoint, List<ModelCall> calls) {
        return calls.stream()
                .filter(call -> call.path().endpoint().kind() == endpoint)
                .toList();
    }

    /** Returns the calls that the Region which takes them processes, by the model's own id. */
    static List<ModelCall> direct(List<ModelCall> calls) {
        return inRegion(calls).filter(call -> call.profile().isEmpty()).toList();
    }

    /** Returns the calls that the Region which takes them processes, through application profiles, by model. */
    static List<List<ModelCall>> directByProfile(List<ModelCall> calls) {
        return grouped(
                inRegion(calls).filter(call -> call.profile().isPresent()),
                call -> call.path().model().name());
    }

    /** Returns the calls that an inference profile of Bedrock routes, by that profile. */
    static List<List<ModelCall>> routed(List<ModelCall> calls) {
        return grouped(
                on(EndpointKind.BEDROCK_RUNTIME, calls).stream()
                        .filter(call -> !(call.path().route() instanceof Route.InRegion)),
                call -> call.path().invokedId());
    }

    /** Returns the calls on bedrock-mantle by project, those to the default one first. */
    static List<List<ModelCall>> byProject(List<ModelCall> calls) {
        return grouped(
                on(EndpointKind.BEDROCK_MANTLE, calls).stream(),
                call -> call.project().map(Billing.Project::key).orElse(""));
    }

    /** Returns the path that says most of calls which share a profile: one whose API asks for the project. */
    static ModelPath neediest(List<ModelCall> calls) {
        return calls.stream()
                .map(ModelCall::path)
                .reduce((first, second) -> first.needsProject() ? first : second)
                .orElseThrow();
    }

    /** Returns the application profiles of calls. */
    static List<Text> profiles(List<ModelCall> calls) {
        return calls.stream()
                .map(ModelCall::profile)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Returns a name as one word of letters and digits: {@code gpt-5.6-terra} becomes {@code Gpt56Terra}. */
    static String word(String name) {
        return Stream.of(name.split("[^A-Za-z0-9]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining());
    }

    private static Stream<ModelCall> inRegion(List<ModelCall> calls) {
        return on(EndpointKind.BEDROCK_RUNTIME, calls).stream()
                .filter(call -> call.path().route() instanceof Route.InRegion);
    }

    private static List<List<ModelCall>> grouped(Stream<ModelCall> calls, Function<ModelCall, String> by) {
        return List.copyOf(calls.collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()))
                .values());
    }
}

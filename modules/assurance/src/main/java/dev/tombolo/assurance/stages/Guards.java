package dev.tombolo.assurance.stages;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.Effect;
import dev.tombolo.assurance.view.Guardrail;
import dev.tombolo.assurance.view.LogSink;
import dev.tombolo.assurance.view.LogStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What protects an environment on AWS.
 *
 * @param stage the environment
 */
record Guards(Stage stage) {

    private static final String SOMEBODY_ELSE = "somebody else declares the log of calls, or nobody";

    private static final List<String> STRENGTHS = List.of("NONE", "LOW", "MEDIUM", "HIGH");
    private static final Comparator<Level> BY_STRENGTH =
            Comparator.comparingInt(level -> level.strength().orElse(0));

    /** How strong this guard is. */
    Level level(Guard guard) {
        return switch (guard) {
            case GUARDRAIL -> guardrail();
            case GUARDRAIL_KEY -> guardrailKey();
            case INVOCATIONS -> invocations();
            case LOG_KEY -> logKey();
            case LOGGING -> logging();
            case RETENTION -> retention();
        };
    }

    private Level logging() {
        return ofBaseline(Level.of(
                stage.views().of(LogSink.class).anyMatch(sink -> sink.content() == Answer.YES),
                "calls are recorded with their content",
                "calls are not recorded with their content"));
    }

    /** The shortest of what is kept, as a group may have been forgotten. */
    private Level retention() {
        return ofBaseline(logGroups()
                .map(store -> days(store.resource()))
                .min(BY_STRENGTH)
                .orElse(Level.of(0, "no log group of calls is declared")));
    }

    private Stream<LogStore> logGroups() {
        Set<String> names = stage.views()
                .of(LogSink.class)
                .flatMap(sink -> sink.logGroup().stream())
                .map(name -> name.value().display())
                .collect(Collectors.toSet());
        return stage.views()
                .of(LogStore.class)
                .filter(store -> names.contains(name(store)) || names.contains(reference(store)));
    }

    private static String name(LogStore store) {
        return store.name().map(name -> name.value().display()).orElse("");
    }

    /** A setting may name the group by a reference. */
    private static String reference(LogStore store) {
        return "${" + store.resource().address() + "}";
    }

    /** What is left out is kept for ever. */
    private static Level days(Resource group) {
        return text(group, "RetentionInDays", "retentionInDays")
                .map(days -> Level.of(Integer.parseInt(days), "the log of calls is kept " + days + " days"))
                .orElse(Level.of(Integer.MAX_VALUE, "the log of calls is kept for ever"));
    }

    private static Optional<String> text(Resource resource, String... names) {
        return Stream.of(names)
                .flatMap(name -> resource.property(name).stream())
                .flatMap(property -> property.value().text().stream())
                .filter(text -> text.matches("[1-9][0-9]{0,8}"))
                .findFirst();
    }

    /** The strictest, as an environment may have one for each way of calling. */
    private Level guardrail() {
        return stage.views()
                .of(Guardrail.class)
                .map(Guards::strictness)
                .max(BY_STRENGTH)
                .orElseGet(() -> isHeldBack("bedrock:GuardrailIdentifier")
                        ? Level.unknown("calls are held to a guardrail that somebody else declares")
                        : Level.of(0, "no guardrail is declared"));
    }

    private static Level strictness(Guardrail guardrail) {
        int strength = guardrail.contentFilters().stream()
                .flatMap(filter -> filter.get(guardrail.words().inputStrength()).stream())
                .map(Property::value)
                .flatMap(value -> value.text().stream())
                .mapToInt(STRENGTHS::indexOf)
                .filter(index -> index > 0)
                .sum();
        int entities = guardrail.sensitiveInformation().size();
        return Level.of(
                strength + entities,
                "its guardrail filters content with a strength of " + strength + " in sum and " + entities
                        + " kinds of sensitive information");
    }

    private Level invocations() {
        return Level.of(
                isHeldBack("aws:SourceVpce"),
                "calls are denied unless they come through an endpoint",
                "calls are taken from anywhere");
    }

    /** Whether a statement of callers denies by this key. */
    private boolean isHeldBack(String key) {
        return stage.views()
                .identityGrants()
                .map(AwsGrant::statement)
                .filter(statement -> statement.effect() == Effect.DENY)
                .anyMatch(statement -> statement.conditions().on(key).findAny().isPresent());
    }

    private Level ofBaseline(Level seen) {
        return stage.baseline() == Stage.Baseline.SEEN ? seen : Level.unknown(SOMEBODY_ELSE);
    }

    private Level logKey() {
        return ofBaseline(Level.of(
                logGroups().anyMatch(store -> store.customerKey() == Answer.YES),
                "a customer's key encrypts the log of calls",
                "no customer's key encrypts the log of calls"));
    }

    private Level guardrailKey() {
        return guardrail().strength().isEmpty()
                ? guardrail()
                : Level.of(
                        stage.views()
                                .of(Guardrail.class)
                                .anyMatch(guardrail -> guardrail.key().isPresent()),
                        "a customer's key encrypts a guardrail",
                        "no customer's key encrypts a guardrail");
    }
}

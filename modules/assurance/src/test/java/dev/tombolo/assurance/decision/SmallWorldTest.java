package dev.tombolo.assurance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.decision.condition.Context;
import dev.tombolo.assurance.decision.condition.ContextValue;
import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Place;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.PropertyPath;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.AwsStatement;
import dev.tombolo.assurance.view.Condition;
import dev.tombolo.assurance.view.Conditions;
import dev.tombolo.assurance.view.Effect;
import dev.tombolo.assurance.view.PolicyKind;
import dev.tombolo.assurance.view.Principals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every policy of two statements under every boundary of one, and one statement under every boundary, session policy and
 * two levels of service control policies, over a small alphabet, against an evaluator that was written
 * from the flow chart of https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html and
 * knows nothing of what is not known.
 */
final class SmallWorldTest {

    private static final String ACTION_ASKED = "bedrock:InvokeModel";
    private static final String RESOURCE_ASKED = "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b-1:0";
    private static final String KEY = "aws:SourceVpce";
    private static final Caller CALLER =
            new Caller(new Scalar("arn:aws:iam::111122223333:role/claims"), new Scalar("111122223333"));
    private static final List<Optional<List<String>>> REQUESTS =
            List.of(Optional.empty(), Optional.of(List.of("a")), Optional.of(List.of("b")));

    /** A condition as it is written, and what it means for a request that lacks the key or has it. */
    private record Meaning(Optional<String> operator, Predicate<Optional<List<String>>> holds) {

        Conditions written() {
            return new Conditions(operator.stream()
                    .map(name -> new Condition(name, KEY, List.of(new Scalar(name.equals("Null") ? "true" : "a"))))
                    .toList());
        }
    }

    private static final List<Meaning> CONDITIONS = List.of(
            new Meaning(Optional.empty(), key -> true),
            new Meaning(
                    Optional.of("StringEquals"),
                    key -> key.isPresent() && key.get().contains("a")),
            new Meaning(
                    Optional.of("StringNotEquals"),
                    key -> key.isEmpty() || !key.get().contains("a")),
            new Meaning(
                    Optional.of("StringEqualsIfExists"),
                    key -> key.isEmpty() || key.get().contains("a")),
            new Meaning(Optional.of("Null"), Optional::isEmpty),
            new Meaning(
                    Optional.of("ForAllValues:StringEquals"),
                    key -> key.isEmpty() || Set.of("a").containsAll(key.get())),
            new Meaning(
                    Optional.of("ForAnyValue:StringNotEquals"),
                    key -> key.isPresent() && key.get().stream().anyMatch(value -> !value.equals("a"))));

    /** What a statement is about: by name and by exception, of the call that is asked for and of another. */
    private enum Target {
        ACTION("Action", "BEDROCK:invoke*", true),
        OTHER_ACTION("Action", "s3:GetObject", false),
        NOT_ACTION("NotAction", ACTION_ASKED, false),
        NOT_OTHER_ACTION("NotAction", "s3:*", true),
        RESOURCE("Resource", "*:foundation-model/openai.*", true),
        OTHER_RESOURCE("Resource", "*:foundation-model/amazon.*", false),
        NOT_RESOURCE("NotResource", RESOURCE_ASKED, false),
        NOT_OTHER_RESOURCE("NotResource", "*:foundation-model/amazon.*", true);

        private final String element;
        private final String pattern;
        private final boolean speaks;

        Target(String element, String pattern, boolean speaks) {
            this.element = element;
            this.pattern = pattern;
            this.speaks = speaks;
        }
    }

    private record Statement(Effect effect, Target target, Meaning condition) {

        boolean speaks(Optional<List<String>> key) {
            return target.speaks && condition.holds().test(key);
        }

        AwsGrant written() {
            return grant(new AwsStatement(
                    effect,
                    element("Action"),
                    element("NotAction"),
                    element("Resource"),
                    element("NotResource"),
                    condition.written(),
                    Principals.NONE,
                    Principals.NONE));
        }

        /** The element that the target is about; the other of both kinds names everything. */
        private List<Value> element(String name) {
            if (target.element.equals(name)) {
                return List.of(new Scalar(target.pattern));
            }
            return target.element.endsWith(name) || name.startsWith("Not") ? List.of() : List.of(new Scalar("*"));
        }
    }

    @Test
    void decidesAsTheFlowChartDoes() {
        forEveryPolicy((policy, boundary) -> {
            for (Optional<List<String>> key : REQUESTS) {
                assertThat(decide(policy, boundary, value(key)).isAllowed())
                        .as("%s under %s with %s", policy, boundary, key)
                        .isEqualTo(naive(policy, boundary, key));
                assertThat(decide(policy, boundary, value(key)).outcome()).isNotEqualTo(Outcome.UNKNOWN);
            }
        });
    }

    @Test
    void isCertainOnlyWhereEveryWayOfSettlingTheUnknownAgrees() {
        int[] unknown = {0};
        forEveryPolicy((policy, boundary) -> {
            Decision decision = decide(policy, boundary, new ContextValue.Undetermined("the endpoint"));
            long allowed = REQUESTS.stream()
                    .filter(key -> naive(policy, boundary, key))
                    .count();
            if (decision.isAllowed()) {
                assertThat(allowed).as("%s under %s", policy, boundary).isEqualTo(REQUESTS.size());
            } else if (decision.isDenied()) {
                assertThat(allowed).as("%s under %s", policy, boundary).isZero();
            } else {
                unknown[0]++;
                assertThat(decision.settledBy()).containsExactly("the endpoint");
            }
        });
        assertThat(unknown[0]).isPositive();
    }

    @Test
    void whatIsNotConditionedOnTheUnknownStaysCertain() {
        Decision decision = decide(
                List.of(new Statement(Effect.ALLOW, Target.ACTION, CONDITIONS.get(0))),
                Optional.empty(),
                new ContextValue.Undetermined("the endpoint"));
        assertThat(decision.outcome()).isEqualTo(Outcome.ALLOWED);
    }

    /** Each of the layers of the flow chart must allow, and a denial in any of them decides. */
    @Test
    void everyLayerMustAllowAndAnyMayDeny() {
        List<Statement> statements = List.of(
                new Statement(Effect.ALLOW, Target.ACTION, CONDITIONS.get(0)),
                new Statement(Effect.ALLOW, Target.ACTION, CONDITIONS.get(1)),
                new Statement(Effect.ALLOW, Target.NOT_RESOURCE, CONDITIONS.get(0)),
                new Statement(Effect.DENY, Target.ACTION, CONDITIONS.get(2)));
        for (Statement identity : statements) {
            for (Statement boundary : statements) {
                for (Statement session : statements) {
                    for (Statement root : statements) {
                        for (Statement account : statements) {
                            decidesAlike(List.of(identity, boundary, session, root, account));
                        }
                    }
                }
            }
        }
    }

    private static void decidesAlike(List<Statement> layers) {
        for (Optional<List<String>> key : REQUESTS) {
            assertThat(decide(layers, value(key)).isAllowed())
                    .as("%s with %s", layers, key)
                    .isEqualTo(layers.stream().allMatch(some -> some.effect() == Effect.ALLOW && some.speaks(key)));
        }
    }

    private static Decision decide(List<Statement> layers, ContextValue key) {
        List<String> names = List.of(
                "identity policies",
                "permissions boundary",
                "session policy",
                "service control policies of root",
                "service control policies of account");
        return new Decider(
                        CALLER,
                        IntStream.range(0, layers.size())
                                .mapToObj(index -> PolicyLayer.of(
                                        names.get(index),
                                        List.of(layers.get(index).written())))
                                .toList())
                .decide(asked(key));
    }

    private interface Check {
        void policy(List<Statement> policy, Optional<Statement> boundary);
    }

    private static void forEveryPolicy(Check check) {
        List<Statement> statements = statements();
        List<Optional<Statement>> boundaries = new ArrayList<>(List.of(Optional.empty()));
        statements.forEach(statement -> boundaries.add(Optional.of(statement)));
        for (Statement first : statements) {
            for (Statement second : statements) {
                boundaries.forEach(boundary -> check.policy(List.of(first, second), boundary));
            }
        }
    }

    private static List<Statement> statements() {
        List<Statement> all = new ArrayList<>();
        for (Effect effect : List.of(Effect.ALLOW, Effect.DENY)) {
            CONDITIONS.forEach(condition -> all.add(new Statement(effect, Target.ACTION, condition)));
            Stream.of(Target.values())
                    .filter(target -> target != Target.ACTION)
                    .forEach(target -> all.add(new Statement(effect, target, CONDITIONS.get(0))));
        }
        return all;
    }

    private static boolean naive(List<Statement> policy, Optional<Statement> boundary, Optional<List<String>> key) {
        boolean denied = policy.stream().anyMatch(some -> some.effect() == Effect.DENY && some.speaks(key))
                || boundary.filter(some -> some.effect() == Effect.DENY && some.speaks(key))
                        .isPresent();
        boolean allowed = policy.stream().anyMatch(some -> some.effect() == Effect.ALLOW && some.speaks(key));
        boolean within = boundary.map(some -> some.effect() == Effect.ALLOW && some.speaks(key))
                .orElse(true);
        return !denied && allowed && within;
    }

    private static Decision decide(List<Statement> policy, Optional<Statement> boundary, ContextValue key) {
        List<PolicyLayer> layers = new ArrayList<>();
        layers.add(PolicyLayer.of(
                "identity policies", policy.stream().map(Statement::written).toList()));
        boundary.ifPresent(some -> layers.add(PolicyLayer.of("permissions boundary", List.of(some.written()))));
        return new Decider(CALLER, layers).decide(asked(key));
    }

    private static Authorization asked(ContextValue key) {
        return new Authorization(ACTION_ASKED, new Scalar(RESOURCE_ASKED), Context.EMPTY.with(KEY, key));
    }

    private static ContextValue value(Optional<List<String>> key) {
        return key.map(values -> ContextValue.of(values.toArray(String[]::new))).orElse(ContextValue.ABSENT);
    }

    private static AwsGrant grant(AwsStatement statement) {
        Value nothing = MapValue.EMPTY;
        Resource role = new Resource(
                "Role", "AWS::IAM::Role", Format.CLOUD_FORMATION, nothing, MapValue.EMPTY, new Place("t.json", ""));
        Property property = new Property(role, new PropertyPath("Statement[0]"), role.place(), nothing);
        return new AwsGrant(PolicyKind.IDENTITY, Collections.emptySortedSet(), property, statement);
    }
}

package dev.tombolo.cdk.handoff;

import dev.tombolo.blueprint.handoff.HandOff;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.hole.Holes;
import java.util.SortedSet;
import java.util.TreeSet;
import software.amazon.awscdk.services.ssm.CfnParameter;
import software.constructs.Construct;

/**
 * Writes what a consumer needs to the Parameter Store: one parameter {@code /tombolo/<environment>/<consumer>/<model>} for
 * each of its models, a JSON document of plain strings. A stack of a team reads it by
 * {@link dev.tombolo.cdk.access.ModelAccess#fromHandOff}; no export ties the two stacks together.
 *
 * <p>Declares {@code Model-<model>}. These ids never change.
 */
public final class ConsumerHandOff extends Construct {
    /**
     * Declares the parameters.
     *
     * @throws IllegalArgumentException with every hole that has no value
     */
    public ConsumerHandOff(Construct scope, String id, ConsumerHandOffProps props) {
        super(scope, id);
        check(props);
        props.handOffs().forEach(handOff -> declare(handOff, props.holes()));
    }

    private void check(ConsumerHandOffProps props) {
        var problems = Problems.at(this);
        problems.addAll(props.holes().problems(wanted(props)));
        problems.raise();
    }

    private static SortedSet<Reference> wanted(ConsumerHandOffProps props) {
        var wanted = new TreeSet<Reference>();
        props.handOffs().forEach(handOff -> wanted.addAll(handOff.json().references()));
        return wanted;
    }

    private void declare(HandOff handOff, Holes holes) {
        CfnParameter.Builder.create(this, "Model-" + handOff.model())
                .name(handOff.parameterName())
                .type("String")
                .description(handOff.description())
                .value(handOff.json().fill(holes))
                .build();
    }
}

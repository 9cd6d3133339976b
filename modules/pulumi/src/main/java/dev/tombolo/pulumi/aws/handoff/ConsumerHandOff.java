package dev.tombolo.pulumi.aws.handoff;

import com.pulumi.aws.ssm.Parameter;
import com.pulumi.aws.ssm.ParameterArgs;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import dev.tombolo.blueprint.handoff.HandOff;
import dev.tombolo.pulumi.hole.Holes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a consumer needs to the Parameter Store: one parameter {@code /tombolo/<environment>/<consumer>/<model>} for
 * each of its models, a JSON document of plain strings, which {@link HandedOffModel} reads in another program.
 *
 * <p>Children carry the component's name: {@code <name>-<model>}.
 */
public final class ConsumerHandOff extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:aws:ConsumerHandOff";

    /** Declares the parameters with the default provider. */
    public ConsumerHandOff(String name, ConsumerHandOffArgs args) {
        this(name, args, null);
    }

    /**
     * Declares the parameters.
     *
     * @param name the component's name, which names its resources and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     * @throws IllegalArgumentException if a hole has no value
     */
    public ConsumerHandOff(String name, ConsumerHandOffArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        var ours = CustomResourceOptions.builder().parent(this).build();
        args.handOffs().forEach(handOff -> declare(handOff, args.holes(), ours));
        registerOutputs(Map.of());
    }

    /** Nothing in it is secret, and a preview that hides it would hide what changes. */
    private void declare(HandOff handOff, Holes holes, CustomResourceOptions ours) {
        new Parameter(
                pulumiResourceName() + "-" + handOff.model(),
                ParameterArgs.builder()
                        .name(handOff.parameterName())
                        .type("String")
                        .description(handOff.description())
                        .insecureValue(holes.fill(handOff.json()))
                        .build(),
                ours);
    }
}

package dev.tombolo.pulumi.aws.owner;

import com.pulumi.aws.ssm.Parameter;
import com.pulumi.aws.ssm.ParameterArgs;
import com.pulumi.aws.ssm.SsmFunctions;
import com.pulumi.aws.ssm.enums.ParameterType;
import com.pulumi.aws.ssm.inputs.GetParametersByPathArgs;
import com.pulumi.aws.ssm.outputs.GetParametersByPathResult;
import com.pulumi.core.Output;
import com.pulumi.deployment.InvokeOptions;
import com.pulumi.exceptions.RunException;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import dev.tombolo.blueprint.owner.Owner;
import dev.tombolo.pulumi.component.FormerNames;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The owner of a stack: a parameter with a fixed name on which everything else depends, so that another engine or
 * repository fails before it creates anything, with a message that names the owner. Whoever deploys may call
 * {@code ssm:GetParametersByPath} on {@code /tombolo-owner}.
 *
 * <p>The parameter carries the component's name: {@code <name>-parameter}.
 */
public final class StackOwner extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:aws:StackOwner";

    private static final String ENGINE = "pulumi";

    private final Parameter parameter;

    /** Declares the parameter with the default provider. */
    public StackOwner(String name, Owner owner) {
        this(name, owner, null);
    }

    /**
     * Declares the parameter.
     *
     * @param name the component's name, which names its resource and never changes
     * @param owner who owns the stack
     * @param options parent, providers and the like; none by default
     */
    public StackOwner(String name, Owner owner, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, FormerNames.NONE.addedTo(options));
        var free = new CompletableFuture<List<Resource>>();
        parameter = new Parameter(
                name + "-parameter",
                ParameterArgs.builder()
                        .name(owner.parameterName())
                        .type(ParameterType.String)
                        .description(Owner.DESCRIPTION)
                        .insecureValue(owner.value(ENGINE))
                        .tags(owner.tags())
                        .build(),
                CustomResourceOptions.builder()
                        .parent(this)
                        .dependsOn(Output.of(free))
                        .build());
        registerOutputs(present(owner).applyValue(found -> {
            requireUnclaimed(owner, found);
            free.complete(List.of());
            return Map.of("parameterName", parameter.name());
        }));
    }

    /** Returns options under which every resource of a component waits for the owner. */
    public ComponentResourceOptions guarded(ComponentResourceOptions options) {
        return ComponentResourceOptions.merge(
                options,
                ComponentResourceOptions.builder()
                        .resourceTransformations(new AfterOwner(parameter))
                        .build());
    }

    private Output<GetParametersByPathResult> present(Owner owner) {
        var name = owner.parameterName();
        return SsmFunctions.getParametersByPath(
                GetParametersByPathArgs.builder()
                        .path(name.substring(0, name.lastIndexOf('/')))
                        .build(),
                InvokeOptions.builder().parent(this).build());
    }

    /**
     * Refuses a stack that somebody else owns. Thrown where nothing but the component's outputs waits for it: from a property,
     * Pulumi would bury the message in a stack trace.
     */
    static void requireUnclaimed(Owner owner, GetParametersByPathResult found) {
        int index = found.names().indexOf(owner.parameterName());
        if (index >= 0 && !owner.wrote(ENGINE, found.values().get(index))) {
            throw new RunException(owner.parameterName() + ": this stack is owned by "
                    + found.values().get(index) + ", and not by " + owner.identity(ENGINE)
                    + " · deploy it from there, or move it as the guide on owners says");
        }
    }
}

package dev.tombolo.pulumi.aws.handoff;

import com.pulumi.core.Output;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.handoff.HandOff;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.hole.Holes;
import java.util.List;

/** Inputs of a {@link ConsumerHandOff}. */
public final class ConsumerHandOffArgs extends ResourceArgs {
    private final List<HandOff> handOffs;
    private final Holes holes;
    private final FormerNames formerNames;

    private ConsumerHandOffArgs(List<HandOff> handOffs, Holes holes, FormerNames formerNames) {
        this.handOffs = handOffs;
        this.holes = holes;
        this.formerNames = formerNames;
    }

    /**
     * Takes a consumer as it calls: guarded and billed.
     *
     * @param consumer the consumer
     * @param roleArn the ARN of its role
     * @param holes values for the holes of its guardrail, profiles and project
     * @param formerNames the names that the component had before
     */
    public static ConsumerHandOffArgs of(
            AwsConsumer consumer, Output<String> roleArn, Holes holes, FormerNames formerNames) {
        return new ConsumerHandOffArgs(
                HandOff.of(consumer), holes.with(HandOff.roleArn(consumer.key()), roleArn), formerNames);
    }

    List<HandOff> handOffs() {
        return handOffs;
    }

    Holes holes() {
        return holes;
    }

    FormerNames formerNames() {
        return formerNames;
    }
}

package dev.tombolo.stacks.multicloud.provider;

import io.grpc.Status;
import org.jspecify.annotations.Nullable;

/** What goes wrong on demand while resources are created. At first nothing does. */
public final class Disturbance {
    private final @Nullable String fails;

    private Disturbance(@Nullable String fails) {
        this.fails = fails;
    }

    /** Nothing goes wrong. */
    public static Disturbance none() {
        return new Disturbance(null);
    }

    /** The creation of the resource whose URN ends like this is refused. */
    public static Disturbance failing(String urnEnd) {
        return new Disturbance(urnEnd);
    }

    void strike(String urn) {
        if (fails != null && urn.endsWith(fails)) {
            throw Status.UNAVAILABLE
                    .withDescription("the rehearsal refuses to create " + fails)
                    .asRuntimeException();
        }
    }
}

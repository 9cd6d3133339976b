package dev.tombolo.stacks.multicloud.provider;

import io.grpc.Status;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** What goes wrong on demand while resources are created. At first nothing does. */
public final class Disturbance {
    private final @Nullable String urnEnd;
    private final CountDownLatch hanging;
    private final CountDownLatch released;

    private Disturbance(@Nullable String urnEnd, CountDownLatch released) {
        this.urnEnd = urnEnd;
        this.hanging = new CountDownLatch(1);
        this.released = released;
    }

    /** Nothing goes wrong. */
    public static Disturbance none() {
        return new Disturbance(null, new CountDownLatch(0));
    }

    /** The creation of the resource whose URN ends like this is refused. */
    public static Disturbance failing(String urnEnd) {
        return new Disturbance(urnEnd, new CountDownLatch(0));
    }

    /** The resource whose URN ends like this is not created until {@link #release()}, and then is refused. */
    public static Disturbance hanging(String urnEnd) {
        return new Disturbance(urnEnd, new CountDownLatch(1));
    }

    /** Waits until the resource is asked for. */
    public void awaitHanging() throws InterruptedException {
        hanging.await();
    }

    /** Ends the hanging. */
    public void release() {
        released.countDown();
    }

    void strike(String urn) {
        if (urnEnd != null && urn.endsWith(urnEnd)) {
            hanging.countDown();
            awaitRelease();
            throw Status.UNAVAILABLE
                    .withDescription("the rehearsal refuses to create " + urnEnd)
                    .asRuntimeException();
        }
    }

    private void awaitRelease() {
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

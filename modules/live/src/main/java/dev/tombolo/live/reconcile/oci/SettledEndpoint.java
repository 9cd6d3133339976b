package dev.tombolo.live.reconcile.oci;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.live.call.Interruption;
import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.oci.OciCalls;
import dev.tombolo.live.oci.Stated;
import java.time.Duration;
import java.util.Set;

/**
 * An endpoint of Generative AI, private or a model's, whose changes take a while: it is read once it is no longer being
 * updated.
 *
 * @param calls the control plane
 * @param path where it is read and put
 * @param id its OCID
 * @param interruption ends the waiting
 */
record SettledEndpoint(OciCalls calls, String path, String id, Interruption interruption) {
    /** The states of what can no longer be changed. */
    static final Set<String> OVER = Set.of("DELETING", "DELETED", "FAILED");

    private static final Set<String> UNDER_WAY = Set.of("CREATING", "UPDATING");
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /**
     * Returns it as OCI describes it.
     *
     * @throws Unanswered if there is no answer, one about something else, or one that comes too early
     */
    JsonNode read() {
        var live = calls.get(path + "/" + id);
        while (UNDER_WAY.contains(Stated.text(live, "lifecycleState"))) {
            waitALittle();
            live = calls.get(path + "/" + id);
        }
        if (!Stated.text(live, "id").equals(id)) {
            throw Unanswered.unreadable();
        }
        return live;
    }

    private void waitALittle() {
        var attempts = calls.oci().attempts();
        if (interruption.hasHappened() || attempts.deadline().left().compareTo(PAUSE) <= 0) {
            throw new Unanswered(Reason.OUT_OF_TIME, "");
        }
        attempts.pause().accept(PAUSE);
    }

    /** Puts what the body has, and leaves the rest. */
    void put(String body) {
        calls.put(path + "/" + id, body);
    }
}

package dev.tombolo.live.check;

import dev.tombolo.live.call.Reason;

/** What to do where a call got no answer. */
public final class Remedy {
    private Remedy() {}

    /** Returns it, in words. */
    public static String of(Reason reason, Permission permission) {
        return switch (reason) {
            case DENIED -> "allow " + permission.action() + " to whoever runs this";
            case NOT_SIGNED_IN -> "sign in, as you do for the cloud's own command line";
            case THROTTLED, FAULT, OUT_OF_TIME, INTERRUPTED -> "run it again";
            case NO_ANSWER -> "open the network's way to the service's endpoint, and run it again";
            case UNREADABLE -> "look for a proxy that answers in the service's place, and run it again";
            case REFUSED -> "report it, with the code in brackets";
        };
    }
}

package dev.tombolo.live.call;

/** Why a call got no answer to its question. */
public enum Reason {
    /** Whoever asks may not. */
    DENIED(false, "not allowed"),
    /** Nobody is signed in, or no longer. */
    NOT_SIGNED_IN(false, "not signed in"),
    /** Too many calls at this time. */
    THROTTLED(true, "throttled"),
    /** Nothing came back. */
    NO_ANSWER(true, "no answer"),
    /** Something came back that is no answer of this service. */
    UNREADABLE(true, "an answer that cannot be read"),
    /** The service is in trouble. */
    FAULT(true, "a fault of the service"),
    /** The service does not take the question. */
    REFUSED(false, "refused"),
    /** The time for all calls was over before it began. */
    OUT_OF_TIME(false, "out of time"),
    /** The program was ended before it began. */
    INTERRUPTED(false, "interrupted before anything was set");

    private final boolean passing;
    private final String words;

    Reason(boolean passing, String words) {
        this.passing = passing;
        this.words = words;
    }

    /** Tells whether asking again may help. */
    boolean isPassing() {
        return passing;
    }

    /** Tells whether what a call was to change may be changed all the same. */
    public boolean leavesDoubt() {
        return switch (this) {
            case NO_ANSWER, UNREADABLE, FAULT -> true;
            case DENIED, NOT_SIGNED_IN, THROTTLED, REFUSED, OUT_OF_TIME, INTERRUPTED -> false;
        };
    }

    String says(String code, int tries) {
        return words + (code.isEmpty() ? "" : " (" + code + ")") + (tries == 1 ? "" : " in " + tries + " tries");
    }
}

package dev.tombolo.live.call;

/**
 * A call that got no answer to its question. It says nothing for or against what was asked.
 *
 * <p>It carries no words of the service: those of a wrong signature quote what was signed.
 */
public final class Unanswered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String code;
    private final int tries;

    /**
     * Creates the exception.
     *
     * @param code what the service calls it, such as {@code ValidationException}, or {@code HTTP 503}
     */
    public Unanswered(Reason reason, String code) {
        this(reason, code, 1);
    }

    private Unanswered(Reason reason, String code, int tries) {
        super(reason.says(code, tries));
        this.reason = reason;
        this.code = code;
        this.tries = tries;
    }

    /** Returns an answer in which something is missing that the service promises. */
    public static Unanswered unreadable() {
        return new Unanswered(Reason.UNREADABLE, "");
    }

    Unanswered after(int triesOfAll) {
        return triesOfAll == tries ? this : new Unanswered(reason, code, triesOfAll);
    }

    /** Returns why there is no answer. */
    public Reason reason() {
        return reason;
    }

    /** Tells whether the service refused with this code. */
    public boolean isRefusedWith(String refusal) {
        return reason == Reason.REFUSED && code.equals(refusal);
    }

    /** Returns what happened, in words. */
    public String says() {
        return reason.says(code, tries);
    }
}

package dev.tombolo.pulumi.recording;

/** A Pulumi program failed. The message is the program's own; the cause has its stack trace. */
public final class FailedProgram extends RuntimeException {
    FailedProgram(String message, Throwable cause) {
        super(message, cause);
    }

    /** Finds the program's own failure below what Pulumi and the threads wrapped around it. */
    static FailedProgram of(Throwable failure) {
        var own = failure;
        while (own.getCause() != null) {
            own = own.getCause();
        }
        var message = own.getMessage();
        return new FailedProgram(message == null ? own.toString() : message, own);
    }
}

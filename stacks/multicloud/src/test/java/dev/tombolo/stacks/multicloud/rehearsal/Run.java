package dev.tombolo.stacks.multicloud.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One run of the Pulumi command line that ended.
 *
 * @param command its arguments
 * @param exitCode its exit code
 * @param output both of its streams
 */
record Run(String command, int exitCode, String output) {
    /** Expects success, and that the output says this. */
    Run says(String expected) {
        assertThat(exitCode).as("pulumi %s\n%s", command, output).isZero();
        return alsoSays(expected);
    }

    /** Expects a failure, and that the output says this. */
    Run failsSaying(String expected) {
        assertThat(exitCode).as("pulumi %s\n%s", command, output).isNotZero();
        return alsoSays(expected);
    }

    Run alsoSays(String expected) {
        assertThat(output).as("pulumi %s", command).contains(expected);
        return this;
    }

    /** Expects that a person reads no stack trace. */
    Run withoutStackTrace() {
        assertThat(output).as("pulumi %s", command).doesNotContain("\tat ", "Exception");
        return this;
    }
}

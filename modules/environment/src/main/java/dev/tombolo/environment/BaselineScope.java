package dev.tombolo.environment;

/** Who declares what exists once in the AWS account and Region of an environment. */
public sealed interface BaselineScope {
    /**
     * This environment.
     *
     * @param baseline what it declares
     */
    record Own(Baseline baseline) implements BaselineScope {}

    /**
     * Another environment of this folder.
     *
     * @param environment its name
     */
    record Of(String environment) implements BaselineScope {}

    /** Somebody else, or nobody: nothing of it is known here. */
    record External() implements BaselineScope {}
}

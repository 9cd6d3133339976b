package dev.tombolo.live.preflight.aws;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the last plan of an environment declares on AWS.
 *
 * @param environment the environment, as the tag {@code tombolo:environment} names it
 * @param output whether it is known
 * @param resources the resources as CloudFormation tags them: the stack's name, a slash, the logical id
 */
public record Planned(String environment, Output output, SortedSet<String> resources) {
    /** Whether it is known what is declared. */
    public enum Output {
        /** A plan wrote templates. */
        KNOWN,
        /** There is no plan. */
        NOT_PLANNED,
        /** Pulumi's state knows, which is not read. */
        IN_A_STATE
    }

    /** Creates it; the set is copied. */
    public Planned {
        resources = new TreeSet<>(resources);
    }
}

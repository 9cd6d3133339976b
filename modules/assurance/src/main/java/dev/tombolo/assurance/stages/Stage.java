package dev.tombolo.assurance.stages;

import dev.tombolo.assurance.view.Views;
import java.util.Optional;

/**
 * An environment among others, as its engines wrote it.
 *
 * @param environment its name
 * @param kind how far it is from a sandbox
 * @param account the id of its AWS account; empty where it has none
 * @param baseline whether the baseline of its account and Region is among the views
 * @param own what it declares itself
 * @param views what holds in it: what it declares, and the baseline of its account and Region where another one has that
 */
public record Stage(
        String environment, Kind kind, Optional<String> account, Baseline baseline, Views own, Views views) {

    /** Whether what exists once in an account and Region was seen. */
    public enum Baseline {
        /** It is among the views. */
        SEEN,
        /** Somebody else declares it, or nobody. */
        NOT_SEEN
    }

    /** What an environment is for, in the order in which its guards may not become weaker. */
    public enum Kind {
        /** Anything before staging. */
        BEFORE,
        /** The rehearsal of production. */
        STAGING,
        /** Production. */
        PRODUCTION
    }
}

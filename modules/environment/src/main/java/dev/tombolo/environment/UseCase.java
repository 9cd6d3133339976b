package dev.tombolo.environment;

import dev.tombolo.blueprint.account.UseCaseForm;

/** Who hands in the form that Anthropic asks for. */
public sealed interface UseCase {
    /**
     * This environment does.
     *
     * @param form the form
     */
    record HandedIn(UseCaseForm form) implements UseCase {}

    /** Somebody else did, such as the management account of the organization. */
    record External() implements UseCase {}
}

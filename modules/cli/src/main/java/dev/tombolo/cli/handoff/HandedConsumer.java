package dev.tombolo.cli.handoff;

import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.catalog.Cloud;
import java.util.List;
import java.util.Optional;

/**
 * A consumer on one cloud, with all that it is handed.
 *
 * @param environment the environment's name
 * @param consumer the name that the file has for it now
 * @param cloud the cloud
 * @param models its models
 * @param bearsTokens whether it may call with bearer tokens
 * @param otherAccount the other account that assumes its role, where it is one
 */
record HandedConsumer(
        String environment,
        String consumer,
        Cloud cloud,
        List<HandedModel> models,
        boolean bearsTokens,
        Optional<AwsIdentity.AssumedBy> otherAccount) {
    /** Returns what the reader must know first, one line each. */
    List<String> remarks() {
        return otherAccount
                .map(other -> List.of(
                        "for account " + other.account() + ": " + other.principal() + " assumes the role"
                                + other.externalId()
                                        .map(word -> " with the external id " + word)
                                        .orElse(""),
                        "that account cannot read our parameters: fill this in with --outputs and give it to them"))
                .orElse(List.of());
    }
}

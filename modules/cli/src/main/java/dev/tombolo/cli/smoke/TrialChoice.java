package dev.tombolo.cli.smoke;

import dev.tombolo.catalog.Cloud;
import java.util.Optional;

/**
 * What somebody wants to be tried.
 *
 * @param consumer the only consumer; empty for all
 * @param cloud the only cloud; empty for both
 */
record TrialChoice(Optional<String> consumer, Optional<Cloud> cloud) {}

package dev.tombolo.assurance.decision;

import dev.tombolo.assurance.graph.Piece;
import dev.tombolo.assurance.graph.Value;

/**
 * Who asks, as the {@code Principal} of a policy names it.
 *
 * @param arn the ARN of the role or user; a reference where it is known only after deployment
 * @param account the account's id
 */
public record Caller(Value arn, Piece account) {}

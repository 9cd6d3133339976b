package dev.tombolo.cli.plan.content;

import java.util.List;

/**
 * A consumer on one cloud.
 *
 * @param consumer the consumer's name
 * @param cloud the cloud
 * @param identity who it is there
 * @param calls what it may call
 */
public record ConsumerPlan(String consumer, String cloud, String identity, List<CallPlan> calls) {}

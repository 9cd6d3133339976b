package dev.tombolo.cdk.cost;

/**
 * A role of this account that a budget may stop.
 *
 * @param name its name, without its path
 * @param arn its ARN
 */
public record StoppableRole(String name, String arn) {}

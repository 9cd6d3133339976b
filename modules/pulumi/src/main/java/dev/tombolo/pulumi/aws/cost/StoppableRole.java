package dev.tombolo.pulumi.aws.cost;

import com.pulumi.core.Output;

/**
 * A role of the account that a budget may stop.
 *
 * @param name its name, without its path
 * @param arn its ARN
 */
public record StoppableRole(Output<String> name, Output<String> arn) {}

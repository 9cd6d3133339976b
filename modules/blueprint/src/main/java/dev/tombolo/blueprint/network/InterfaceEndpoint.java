package dev.tombolo.blueprint.network;

import dev.tombolo.blueprint.policy.PolicyDocument;

/**
 * An interface VPC endpoint with private DNS.
 *
 * @param service the service's short name, which names the resource: {@code bedrock-runtime}
 * @param serviceName the name by which AWS offers it: {@code com.amazonaws.us-east-1.bedrock-runtime}
 * @param policy what it lets through
 */
public record InterfaceEndpoint(String service, String serviceName, PolicyDocument policy) {}

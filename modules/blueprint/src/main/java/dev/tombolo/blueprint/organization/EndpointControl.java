package dev.tombolo.blueprint.organization;

/** From where models may be called. */
public enum EndpointControl {
    /**
     * Through some VPC endpoint. Which one is for each account to say: endpoints are many, and a policy of an organization
     * has no room for their ids.
     */
    PRIVATE
}

package dev.tombolo.blueprint.access;

import dev.tombolo.blueprint.policy.PolicyDocument;
import java.util.Optional;
import java.util.SortedMap;

/** What must exist so that a consumer can call its models on AWS. */
public sealed interface ConsumerRole {
    /** Returns what the consumer may do. */
    PolicyDocument permissions();

    /** Returns the name of the inline policy that says so. */
    String policyName();

    /**
     * A role that the consumer assumes.
     *
     * @param roleName the physical name; empty leaves it to the engine
     * @param path the role's path
     * @param permissionsBoundary the policy that bounds it
     * @param description what it is for
     * @param trust who may assume it
     * @param permissions what it may do
     * @param policyName the inline policy's name
     * @param podIdentity the EKS association that hands it to a pod
     * @param tags the role's tags
     */
    record Created(
            Optional<String> roleName,
            String path,
            Optional<String> permissionsBoundary,
            String description,
            PolicyDocument trust,
            PolicyDocument permissions,
            String policyName,
            Optional<AwsIdentity.PodIdentity> podIdentity,
            SortedMap<String, String> tags)
            implements ConsumerRole {}

    /**
     * A role that somebody else made and that gets a policy.
     *
     * @param roleName its name
     * @param permissions what it may do
     * @param policyName the inline policy's name
     */
    record Existing(String roleName, PolicyDocument permissions, String policyName) implements ConsumerRole {}
}

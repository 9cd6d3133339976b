package dev.tombolo.cdk.baseline;

import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.cdk.construct.ExistingRole;
import dev.tombolo.cdk.construct.ResourceTags;
import dev.tombolo.cdk.hole.Holes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.iam.CfnRolePolicy;
import software.constructs.Construct;

/** A role that a service assumes for us: one that is made here, or one that somebody else made and keeps. */
sealed interface ServiceRole {
    /** Returns its ARN. */
    String arn();

    /**
     * Gives it a policy that stands beside it.
     *
     * @return the policy, which what uses the role waits for; empty where somebody else keeps the role
     */
    Optional<CfnResource> allow(Construct scope, String id, String policyName, Map<String, Object> document);

    /** Gives it a policy of its own, which it has from the beginning. */
    void allowItself(String policyName, Map<String, Object> document);

    /** Returns what it must have, in the words of {@code AWS::IAM::Role}; empty where it is made here and has it. */
    Map<String, Object> needs();

    /**
     * How roles are made. A role is named only where the landing zone asks for a prefix; roles have no Region, so that the
     * name has one.
     *
     * @param conventions what the landing zone asks
     * @param tags the tags of roles
     */
    record Maker(AwsConventions conventions, SortedMap<String, String> tags) {
        /**
         * Declares a role, or takes the one that exists.
         *
         * @param existing the ARN of one that exists
         */
        ServiceRole role(
                Optional<String> existing,
                Construct scope,
                String id,
                String name,
                String description,
                PolicyDocument trust,
                Holes holes) {
            return existing.<ServiceRole>map(arn -> new Brought(arn, new ExistingRole(trust.json(holes))))
                    .orElseGet(() -> new Made(declare(scope, id, name, description, trust, holes)));
        }

        private CfnRole declare(
                Construct scope, String id, String name, String description, PolicyDocument trust, Holes holes) {
            return CfnRole.Builder.create(scope, id)
                    .roleName(conventions
                            .namePrefix()
                            .map(prefix -> prefix + "tombolo-" + name + "-"
                                    + Stack.of(scope).getRegion())
                            .orElse(null))
                    .path(conventions.rolePath())
                    .permissionsBoundary(conventions.permissionsBoundary().orElse(null))
                    .description(description)
                    .assumeRolePolicyDocument(trust.json(holes))
                    .tags(ResourceTags.list(tags))
                    .build();
        }
    }

    /**
     * A role that is made here.
     *
     * @param resource the role
     */
    record Made(CfnRole resource) implements ServiceRole {
        @Override
        public String arn() {
            return resource.getAttrArn();
        }

        @Override
        public Optional<CfnResource> allow(
                Construct scope, String id, String policyName, Map<String, Object> document) {
            return Optional.of(CfnRolePolicy.Builder.create(scope, id)
                    .roleName(resource.getRef())
                    .policyName(policyName)
                    .policyDocument(document)
                    .build());
        }

        @Override
        public void allowItself(String policyName, Map<String, Object> document) {
            resource.setPolicies(List.of(CfnRole.PolicyProperty.builder()
                    .policyName(policyName)
                    .policyDocument(document)
                    .build()));
        }

        @Override
        public Map<String, Object> needs() {
            return Map.of();
        }
    }

    /**
     * A role that somebody else keeps.
     *
     * @param arn its ARN
     * @param role what it must have
     */
    record Brought(String arn, ExistingRole role) implements ServiceRole {
        @Override
        public Optional<CfnResource> allow(
                Construct scope, String id, String policyName, Map<String, Object> document) {
            role.needs(policyName, document);
            return Optional.empty();
        }

        @Override
        public void allowItself(String policyName, Map<String, Object> document) {
            role.needs(policyName, document);
        }

        @Override
        public Map<String, Object> needs() {
            return role.properties();
        }
    }
}

package dev.tombolo.cdk.baseline;

import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.cdk.construct.ResourceTags;
import dev.tombolo.cdk.hole.Holes;
import java.util.List;
import java.util.SortedMap;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.CfnRole;
import software.constructs.Construct;

/**
 * A role that a service assumes for us. It is named only where the landing zone asks for a prefix; roles have no Region,
 * so that the name has one.
 *
 * @param conventions what the landing zone asks
 * @param tags its tags
 */
record ServiceRole(AwsConventions conventions, SortedMap<String, String> tags) {
    CfnRole declare(
            Construct scope,
            String id,
            String name,
            String description,
            PolicyDocument trust,
            PolicyDocument permissions,
            Holes holes) {
        var role = withoutPolicy(scope, id, name, description, trust, holes);
        role.setPolicies(List.of(CfnRole.PolicyProperty.builder()
                .policyName(name)
                .policyDocument(permissions.json(holes))
                .build()));
        return role;
    }

    /** Declares a role whose policy stands beside it, because the policy names what names the role. */
    CfnRole withoutPolicy(
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

package dev.tombolo.cdk.baseline;

import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.cdk.construct.ResourceTags;
import dev.tombolo.cdk.hole.Holes;
import java.util.SortedMap;
import software.amazon.awscdk.CfnDeletionPolicy;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.services.kms.CfnKey;
import software.constructs.Construct;

/** A key for logs. It rotates each year, and is kept: without it what it encrypted is lost. */
final class LogKey {
    private LogKey() {}

    static CfnKey declare(
            Construct scope, String description, PolicyDocument policy, Holes holes, SortedMap<String, String> tags) {
        var key = CfnKey.Builder.create(scope, "Key")
                .description(description)
                .enableKeyRotation(true)
                .keyPolicy(policy.json(holes))
                .tags(ResourceTags.list(tags))
                .build();
        retain(key);
        return key;
    }

    /** Keeps what holds data, whatever happens to the stack. */
    static void retain(CfnResource resource) {
        resource.getCfnOptions().setDeletionPolicy(CfnDeletionPolicy.RETAIN);
        resource.getCfnOptions().setUpdateReplacePolicy(CfnDeletionPolicy.RETAIN);
    }
}

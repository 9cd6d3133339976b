package dev.tombolo.cdk.baseline;

import dev.tombolo.blueprint.audit.CallTrail;
import dev.tombolo.blueprint.audit.EventSelector;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.cdk.construct.ResourceTags;
import dev.tombolo.cdk.construct.StackPlace;
import dev.tombolo.cdk.hole.Holes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.services.cloudtrail.CfnTrail;
import software.amazon.awscdk.services.cloudtrail.CfnTrail.AdvancedEventSelectorProperty;
import software.amazon.awscdk.services.cloudtrail.CfnTrail.AdvancedFieldSelectorProperty;
import software.amazon.awscdk.services.s3.CfnBucketPolicy;
import software.constructs.Construct;

/**
 * A trail of every call to a model in a Region, on bedrock-runtime and bedrock-mantle: who called, when and from where,
 * without prompts and answers. For a trail that exists {@link #eventSelectors()} has what it needs.
 *
 * <p>Declares {@code Trail}, and what is not brought along: {@code Key}, {@code Bucket} and {@code BucketPolicy}. These ids
 * never change. Key and bucket outlive the stack; recording ends with it.
 */
public final class ModelCallTrail extends Construct {
    private final CallTrail trail;
    private final List<CfnResource> ready = new ArrayList<>();
    private final String trailArn;
    private Holes holes;

    /**
     * Declares the trail.
     *
     * @throws IllegalArgumentException if it is declared twice for the same account and Region, or the stack has no
     *     literal Region
     */
    public ModelCallTrail(Construct scope, String id, ModelCallTrailProps props) {
        super(scope, id);
        trail = props.trail().orElseGet(() -> here(props));
        Singleton.claim(this, "trail of model calls");
        holes = StackPlace.withAccount(this, props.holes(), trail.wholeKey().references());
        if (trail.existingKey().isEmpty()) {
            key();
        }
        if (trail.existingBucket().isEmpty()) {
            bucket();
        }
        var declared = declare();
        ready.forEach(declared::addResourceDependency);
        trailArn = declared.getAttrArn();
    }

    /** Returns the selectors that an existing trail needs, in the words of CloudTrail's API. */
    public static List<Map<String, Object>> eventSelectors() {
        return EventSelector.MODEL_CALLS.stream().map(EventSelector::json).toList();
    }

    /** Returns the trail's ARN. */
    public String getTrailArn() {
        return trailArn;
    }

    /** Returns the statements that the policy of a bucket must have which is brought along. */
    public List<Object> getBucketStatements() {
        return StatementList.json(trail.bucket(), holes);
    }

    /** Returns the statements that the policy of a key must have which is brought along. */
    public List<Object> getKeyStatements() {
        return StatementList.json(trail.key(), holes);
    }

    private CallTrail here(ModelCallTrailProps props) {
        return new CallTrail(
                BedrockSettings.place(this),
                props.trailName(),
                props.existingBucket(),
                props.existingKey(),
                props.retentionDays(),
                new TreeMap<>(props.tags()));
    }

    private void key() {
        var key = LogKey.declare(this, "Encrypts the trail of model calls", trail.wholeKey(), holes, trail.tags());
        holes = holes.with(CallTrail.KEY_ARN, key.getAttrArn());
    }

    private void bucket() {
        var bucket = new LogBucket(trail.keyArn().fill(holes), trail.retentionDays(), trail.tags()).declare(this);
        holes = holes.with(CallTrail.BUCKET_NAME, bucket.getRef());
        ready.add(CfnBucketPolicy.Builder.create(this, "BucketPolicy")
                .bucket(bucket.getRef())
                .policyDocument(new PolicyDocument(trail.bucket()).json(holes))
                .build());
    }

    private CfnTrail declare() {
        return CfnTrail.Builder.create(this, "Trail")
                .trailName(trail.trailName())
                .s3BucketName(trail.bucketName().fill(holes))
                .kmsKeyId(trail.keyArn().fill(holes))
                .isLogging(true)
                .isMultiRegionTrail(false)
                .includeGlobalServiceEvents(false)
                .enableLogFileValidation(true)
                .advancedEventSelectors(EventSelector.MODEL_CALLS.stream()
                        .map(ModelCallTrail::selector)
                        .toList())
                .tags(ResourceTags.list(trail.tags()))
                .build();
    }

    private static AdvancedEventSelectorProperty selector(EventSelector selector) {
        return AdvancedEventSelectorProperty.builder()
                .name(selector.name())
                .fieldSelectors(selector.fields().entrySet().stream()
                        .map(field -> AdvancedFieldSelectorProperty.builder()
                                .field(field.getKey())
                                .equalTo(List.of(field.getValue()))
                                .build())
                        .toList())
                .build();
    }
}

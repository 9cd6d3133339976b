package dev.tombolo.cdk.baseline;

import dev.tombolo.blueprint.audit.CallTrail;
import dev.tombolo.blueprint.audit.EventSelector;
import dev.tombolo.cdk.construct.ResourceTags;
import dev.tombolo.cdk.construct.StackPlace;
import dev.tombolo.cdk.hole.Holes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.services.cloudtrail.CfnTrail;
import software.amazon.awscdk.services.cloudtrail.CfnTrail.AdvancedEventSelectorProperty;
import software.amazon.awscdk.services.cloudtrail.CfnTrail.AdvancedFieldSelectorProperty;
import software.amazon.awscdk.services.s3.CfnBucketPolicy;
import software.constructs.Construct;

/**
 * A trail of every call to a model in a Region, on bedrock-runtime and bedrock-mantle: who called, when and from where,
 * without prompts and answers. For a trail that exists {@link #eventSelectors()} has what it needs.
 *
 * <p>Declares {@code Key}, {@code Bucket}, {@code BucketPolicy} and {@code Trail}. These ids never change. Key and bucket
 * outlive the stack; recording ends with it.
 */
public final class ModelCallTrail extends Construct {
    private final String trailArn;

    /**
     * Declares the trail.
     *
     * @throws IllegalArgumentException if it is declared twice for the same account and Region, or the stack has no
     *     literal Region
     */
    public ModelCallTrail(Construct scope, String id, ModelCallTrailProps props) {
        super(scope, id);
        var trail = props.trail().orElseGet(() -> here(props));
        Singleton.claim(this, "trail of model calls");
        var holes = StackPlace.withAccount(this, Holes.NONE, trail.bucket().references());
        var key = LogKey.declare(this, "Encrypts the trail of model calls", trail.key(), holes, trail.tags());
        var bucket = new LogBucket(key.getAttrArn(), trail.retentionDays(), trail.tags()).declare(this);
        var policy = CfnBucketPolicy.Builder.create(this, "BucketPolicy")
                .bucket(bucket.getRef())
                .policyDocument(trail.bucket().json(holes.with(CallTrail.BUCKET_NAME, bucket.getRef())))
                .build();
        var declared = declare(trail, bucket.getRef(), key.getAttrArn());
        declared.addResourceDependency(policy);
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

    private CallTrail here(ModelCallTrailProps props) {
        return new CallTrail(
                BedrockSettings.place(this), props.trailName(), props.retentionDays(), new TreeMap<>(props.tags()));
    }

    private CfnTrail declare(CallTrail trail, String bucketName, String keyArn) {
        return CfnTrail.Builder.create(this, "Trail")
                .trailName(trail.trailName())
                .s3BucketName(bucketName)
                .kmsKeyId(keyArn)
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

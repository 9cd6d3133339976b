package dev.tombolo.blueprint.access;

import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Region;

/**
 * An account and a Region on AWS.
 *
 * @param region the Region, always literal
 * @param account the account id; a hole in a stack that learns its account on deploy
 */
public record AwsPlace(Region region, Text account) {
    /** Returns the ARN of a resource of this account and Region. */
    public Text arn(String service, String resource) {
        return prefix(service, region.name()).plus(account).plus(":" + resource);
    }

    /** Returns the ARN of a foundation model, which no account owns. */
    public Text foundationModel(String inRegion, String modelId) {
        return prefix("bedrock", inRegion).plus(":foundation-model/" + modelId);
    }

    /** Returns the ARN of an inference profile that AWS defines. */
    public Text inferenceProfile(String profileId) {
        return arn("bedrock", "inference-profile/" + profileId);
    }

    /** Returns the ARNs of this account's guardrail profiles, in every Region. */
    Text guardrailProfiles() {
        return prefix("bedrock", "*").plus(account).plus(":guardrail-profile/*");
    }

    /** Returns the ARN of a resource of IAM, which has no Region. */
    public Text iam(String resource) {
        return prefix("iam", "").plus(account).plus(":" + resource);
    }

    /** Returns the ARN of a bucket, which names neither Region nor account. */
    public Text bucket(Text name) {
        return prefix("s3", "").plus(":").plus(name);
    }

    private Text prefix(String service, String inRegion) {
        return Text.of("arn:" + region.partition() + ":" + service + ":" + inRegion + ":");
    }
}

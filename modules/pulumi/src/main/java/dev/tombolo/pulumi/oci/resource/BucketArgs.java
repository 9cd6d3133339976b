package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inputs of a {@link Bucket}.
 *
 * <p>Source: https://docs.cloud.oracle.com/iaas/tools/terraform-provider-oci/latest/docs/r/objectstorage_bucket.html, read
 * 2026-11-23.
 */
public final class BucketArgs extends OciResourceArgs {
    @Import(name = "namespace", required = true)
    @Nullable
    Output<String> namespace;

    @Import(name = "name")
    @Nullable
    Output<String> name;

    @Import(name = "accessType")
    @Nullable
    Output<String> accessType;

    @Import(name = "kmsKeyId")
    @Nullable
    Output<String> kmsKeyId;

    @Import(name = "retentionRules")
    @Nullable
    Output<List<BucketRetentionRuleArgs>> retentionRules;

    private BucketArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends OciResourceArgs.Builder<BucketArgs, Builder> {
        private Builder() {
            super(new BucketArgs());
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets the tenancy's Object Storage namespace. Another one replaces the bucket. Required. */
        public Builder namespace(Output<String> namespace) {
            args.namespace = namespace;
            return this;
        }

        /** Sets the tenancy's Object Storage namespace. Another one replaces the bucket. Required. */
        public Builder namespace(String namespace) {
            return namespace(Output.of(namespace));
        }

        /** Sets its name, unique in the namespace. By default Pulumi makes one. */
        public Builder name(Output<String> name) {
            args.name = name;
            return this;
        }

        /** Sets its name, unique in the namespace. By default Pulumi makes one. */
        public Builder name(String name) {
            return name(Output.of(name));
        }

        /** Sets who may read without signing in: {@code NoPublicAccess} by default. */
        public Builder accessType(Output<String> accessType) {
            args.accessType = accessType;
            return this;
        }

        /** Sets who may read without signing in: {@code NoPublicAccess} by default. */
        public Builder accessType(String accessType) {
            return accessType(Output.of(accessType));
        }

        /** Sets the OCID of the key that it is encrypted with. By default Oracle's own. */
        public Builder kmsKeyId(Output<String> kmsKeyId) {
            args.kmsKeyId = kmsKeyId;
            return this;
        }

        /** Sets the OCID of the key that it is encrypted with. By default Oracle's own. */
        public Builder kmsKeyId(String kmsKeyId) {
            return kmsKeyId(Output.of(kmsKeyId));
        }

        /** Sets for how long objects cannot be changed or deleted. A bucket with rules has no versions. None by default. */
        public Builder retentionRules(Output<List<BucketRetentionRuleArgs>> retentionRules) {
            args.retentionRules = retentionRules;
            return this;
        }

        /** Sets for how long objects cannot be changed or deleted. A bucket with rules has no versions. None by default. */
        public Builder retentionRules(List<BucketRetentionRuleArgs> retentionRules) {
            return retentionRules(Output.of(retentionRules));
        }
    }
}

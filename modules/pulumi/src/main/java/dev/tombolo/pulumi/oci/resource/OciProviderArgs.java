package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import org.jspecify.annotations.Nullable;

/** Inputs of an {@link OciProvider}. What is left out, the provider takes from its environment or {@code ~/.oci/config}. */
public final class OciProviderArgs extends ResourceArgs {
    @Import(name = "region")
    @Nullable
    Output<String> region;

    @Import(name = "tenancyOcid")
    @Nullable
    Output<String> tenancyOcid;

    @Import(name = "userOcid")
    @Nullable
    Output<String> userOcid;

    @Import(name = "fingerprint")
    @Nullable
    Output<String> fingerprint;

    @Import(name = "privateKey")
    @Nullable
    Output<String> privateKey;

    @Import(name = "auth")
    @Nullable
    Output<String> auth;

    @Import(name = "configFileProfile")
    @Nullable
    Output<String> configFileProfile;

    private OciProviderArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final OciProviderArgs args = new OciProviderArgs();

        private Builder() {}

        /** Sets the Region. */
        public Builder region(Output<String> region) {
            args.region = region;
            return this;
        }

        /** Sets the Region. */
        public Builder region(String region) {
            return region(Output.of(region));
        }

        /** Sets the OCID of the tenancy. */
        public Builder tenancyOcid(Output<String> tenancyOcid) {
            args.tenancyOcid = tenancyOcid;
            return this;
        }

        /** Sets the OCID of the tenancy. */
        public Builder tenancyOcid(String tenancyOcid) {
            return tenancyOcid(Output.of(tenancyOcid));
        }

        /** Sets the OCID of the user, for {@code ApiKey}. */
        public Builder userOcid(Output<String> userOcid) {
            args.userOcid = userOcid;
            return this;
        }

        /** Sets the OCID of the user, for {@code ApiKey}. */
        public Builder userOcid(String userOcid) {
            return userOcid(Output.of(userOcid));
        }

        /** Sets the fingerprint of the key, for {@code ApiKey}. */
        public Builder fingerprint(Output<String> fingerprint) {
            args.fingerprint = fingerprint;
            return this;
        }

        /** Sets the fingerprint of the key, for {@code ApiKey}. */
        public Builder fingerprint(String fingerprint) {
            return fingerprint(Output.of(fingerprint));
        }

        /** Sets the key, for {@code ApiKey}. It stays a secret. */
        public Builder privateKey(Output<String> privateKey) {
            args.privateKey = privateKey.asSecret();
            return this;
        }

        /** Sets the key, for {@code ApiKey}. It stays a secret. */
        public Builder privateKey(String privateKey) {
            return privateKey(Output.of(privateKey));
        }

        /** Sets how it signs in: {@code ApiKey}, {@code InstancePrincipal}, {@code SecurityToken}, {@code ResourcePrincipal}, {@code OKEWorkloadIdentity}. */
        public Builder auth(Output<String> auth) {
            args.auth = auth;
            return this;
        }

        /** Sets how it signs in: {@code ApiKey}, {@code InstancePrincipal}, {@code SecurityToken}, {@code ResourcePrincipal}, {@code OKEWorkloadIdentity}. */
        public Builder auth(String auth) {
            return auth(Output.of(auth));
        }

        /** Sets the profile of {@code ~/.oci/config}. */
        public Builder configFileProfile(Output<String> configFileProfile) {
            args.configFileProfile = configFileProfile;
            return this;
        }

        /** Sets the profile of {@code ~/.oci/config}. */
        public Builder configFileProfile(String configFileProfile) {
            return configFileProfile(Output.of(configFileProfile));
        }

        /** Returns the inputs. */
        public OciProviderArgs build() {
            return args;
        }
    }
}

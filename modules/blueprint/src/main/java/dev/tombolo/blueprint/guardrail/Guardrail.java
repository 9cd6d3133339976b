package dev.tombolo.blueprint.guardrail;

import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A guardrail with one immutable version.
 *
 * @param key names its holes, and never changes
 * @param name the physical name that Bedrock asks for, at most 50 letters, digits, hyphens and underscores
 * @param content what it filters
 * @param tags its tags
 * @param profile the profile by which it judges in several Regions; needed for the standard tier
 * @param keyArn the customer's key that it is encrypted with; AWS's own where there is none
 */
public record Guardrail(
        String key,
        String name,
        GuardrailContent content,
        SortedMap<String, String> tags,
        Optional<GuardrailProfile> profile,
        Optional<Text> keyArn) {
    private static final int LONGEST_NAME = 50;

    /** Creates a guardrail that judges in its own Region under AWS's key. */
    public Guardrail(String key, String name, GuardrailContent content, SortedMap<String, String> tags) {
        this(key, name, content, tags, Optional.empty(), Optional.empty());
    }

    /** Returns a name that Bedrock takes: this one, or where it is too long its beginning and a digest of the whole. */
    public static String fittingName(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        var digest = "-" + ContentDigest.of(name);
        return name.substring(0, LONGEST_NAME - digest.length()) + digest;
    }

    /** Returns the hole for the ARN of a guardrail, without a version. */
    public static Reference arn(String key) {
        return new Reference(key, "arn");
    }

    /** Returns the hole for the number of its version. */
    public static Reference version(String key) {
        return new Reference(key, "version");
    }

    /** Returns this guardrail with a profile by which it judges in several Regions. */
    public Guardrail judgedBy(GuardrailProfile other) {
        return new Guardrail(key, name, content, tags, Optional.of(other), keyArn);
    }

    /** Returns this guardrail encrypted with a customer's key. */
    public Guardrail encryptedWith(Text otherKeyArn) {
        return new Guardrail(key, name, content, tags, profile, Optional.of(otherKeyArn));
    }

    /** Returns the demand that calls carry this guardrail in this version. */
    public GuardrailDemand.Required demand() {
        return new GuardrailDemand.Required(
                Text.of(arn(key)),
                Text.of(version(key)),
                List.of(),
                profile.map(GuardrailProfile::destinationArns).orElse(List.of()),
                keyArn);
    }

    /**
     * Returns the digest that names the version, so that a changed content makes a new one and nothing else does. The key is
     * no part of what is filtered.
     */
    public String contentDigest() {
        return ContentDigest.of(content, profile.map(GuardrailProfile::id));
    }
}

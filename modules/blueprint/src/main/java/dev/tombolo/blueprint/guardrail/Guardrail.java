package dev.tombolo.blueprint.guardrail;

import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.SortedMap;

/**
 * A guardrail with one immutable version.
 *
 * @param key names its holes, and never changes
 * @param name the physical name that Bedrock asks for, at most 50 letters, digits, hyphens and underscores
 * @param content what it filters
 * @param tags its tags
 */
public record Guardrail(String key, String name, GuardrailContent content, SortedMap<String, String> tags) {
    /** What a caller reads in place of a prompt that is blocked. */
    public static final String BLOCKED_INPUT = "This request is blocked by the guardrail of its environment.";

    /** What a caller reads in place of an answer that is blocked. */
    public static final String BLOCKED_OUTPUTS = "The answer is blocked by the guardrail of its environment.";

    private static final int LONGEST_NAME = 50;

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

    /** Returns the demand that calls carry this guardrail in this version. */
    public GuardrailDemand demand() {
        return new GuardrailDemand.Required(Text.of(arn(key)), Text.of(version(key)));
    }

    /** Returns the digest that names the version, so that a changed content makes a new one and nothing else does. */
    public String contentDigest() {
        return ContentDigest.of(content);
    }
}

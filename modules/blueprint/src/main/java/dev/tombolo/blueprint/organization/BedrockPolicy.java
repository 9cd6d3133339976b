package dev.tombolo.blueprint.organization;

import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The Organizations policy that applies a guardrail to every call of its accounts, whatever the caller sends
 * (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_bedrock_syntax.html, read 2026-11-23).
 *
 * <p>The guardrail is of the management account, in the Region where it applies, with a number for a version. Text that a
 * caller leaves outside of input tags is looked at, too. A wrong ARN fails every call: attach it to a few accounts first.
 *
 * @param guardrails the guardrail of each Region: its ARN, a colon and its version
 */
public record BedrockPolicy(SortedMap<String, Text> guardrails) {
    /** The characters that the policy may have. */
    public static final int MOST_CHARACTERS = 10_000;

    /** The ARN of a guardrail in the Region with the longest name. */
    private static final String LONGEST = "arn:aws-us-gov:bedrock:ap-southeast-1:111122223333:guardrail/abcdefghijkl";

    /** Creates a policy; the map is copied. */
    public BedrockPolicy {
        guardrails = Collections.unmodifiableSortedMap(new TreeMap<>(guardrails));
    }

    /** Returns the policy as maps and strings in a fixed order, each hole filled by {@code values}. */
    public Map<String, Object> json(Function<Reference, String> values) {
        var regions = new LinkedHashMap<String, Object>();
        guardrails.forEach((region, guardrail) -> {
            var settings = new LinkedHashMap<String, Object>();
            settings.put("identifier", Map.of("@@assign", guardrail.fill(values)));
            settings.put("input_tags", Map.of("@@assign", "ignore"));
            regions.put(region, Map.of("config_1", settings));
        });
        return Map.of("bedrock", Map.of("guardrail_inference", regions));
    }

    /** Returns what does not fit, one line each; a hole counts as the longest value that fills it. */
    public List<String> problems() {
        int characters = CompactJson.of(json(hole -> LONGEST)).length();
        return characters <= MOST_CHARACTERS
                ? List.of()
                : List.of("the guardrails of " + guardrails.size() + " Regions make a policy of " + characters
                        + " characters, and AWS takes " + MOST_CHARACTERS + " · name fewer Regions");
    }
}

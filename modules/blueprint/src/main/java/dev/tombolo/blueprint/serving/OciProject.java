package dev.tombolo.blueprint.serving;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A project of OCI Generative AI: responses, conversations, files and containers of calls that name it, and for how long
 * they are kept. Whoever deletes it deletes them
 * (https://docs.oracle.com/en-us/iaas/Content/generative-ai/projects.htm, read 2026-11-23).
 *
 * @param displayName what people call it
 * @param responsesRetentionHours for how many hours a response is kept after it was made
 * @param conversationsRetentionHours for how many hours a conversation is kept after its last change
 * @param freeformTags its tags
 */
public record OciProject(
        String displayName,
        int responsesRetentionHours,
        int conversationsRetentionHours,
        SortedMap<String, String> freeformTags) {
    /** Sorts the tags. */
    public OciProject {
        freeformTags = new TreeMap<>(freeformTags);
    }

    /** Returns the same under another name and tags. */
    public OciProject named(String otherName, Map<String, String> otherTags) {
        return new OciProject(
                otherName, responsesRetentionHours, conversationsRetentionHours, new TreeMap<>(otherTags));
    }
}

package dev.tombolo.blueprint.organization;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.text.Reference;

/** JSON without white space, as it counts against the limits of an organization. */
public final class CompactJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CompactJson() {}

    /** Returns a document without holes as text; a hole stands as {@code ${resource.attribute}}. */
    public static String of(PolicyDocument document) {
        return of(document.json(CompactJson::shown));
    }

    /** Returns maps, lists and texts as text. */
    public static String of(Object json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps, lists and texts are always JSON", e);
        }
    }

    /** Returns what stands for a hole where no engine fills it. */
    public static String shown(Reference hole) {
        return "${" + hole + "}";
    }
}

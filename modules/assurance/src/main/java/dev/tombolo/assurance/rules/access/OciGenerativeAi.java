package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.ocipolicy.OciStatement;
import java.util.List;
import java.util.Set;

/**
 * The resource types and variables of OCI Generative AI in policies.
 *
 * <p>Source: https://docs.oracle.com/en-us/iaas/Content/generative-ai/iam-policies.htm, 2026-11-22.
 */
public final class OciGenerativeAi {

    /** The variable that names the called model. */
    public static final String MODEL = "target.model.id";

    /** The variable that tells what kind of principal calls. */
    static final String PRINCIPAL_TYPE = "request.principal.type";

    /** The variable that tells in which Region the request is made, by the Region's three-letter key. */
    static final String REGION = "request.region";

    /** The variable that tells which principal calls. */
    static final String PRINCIPAL_ID = "request.principal.id";

    /** The variables that together tell which workload of a cluster calls. */
    static final List<String> WORKLOAD =
            List.of("request.principal.namespace", "request.principal.service_account", "request.principal.cluster_id");

    /** The resource types to which {@link #MODEL} applies. */
    static final Set<String> TYPES_WITH_MODEL =
            Set.of("generative-ai-chat", "generative-ai-text-embedding", "generative-ai-text-rerank");

    /** The resource types and families whose use calls a model. */
    static final Set<String> CALLING_TYPES = Set.of(
            "generative-ai-chat",
            "generative-ai-text-embedding",
            "generative-ai-text-rerank",
            "generative-ai-text-generation",
            "generative-ai-text-summarization",
            "generative-ai-family");

    private OciGenerativeAi() {}

    /** Whether the statement is for principals of this type, such as {@code workload}. */
    static boolean isForType(OciStatement statement, String type) {
        return statement.condition().stream()
                .flatMap(condition -> condition.comparisons().stream())
                .filter(comparison -> comparison.variable().equals(PRINCIPAL_TYPE))
                .flatMap(comparison -> comparison.values().stream())
                .anyMatch(value -> value.text().filter(type::equals).isPresent());
    }

    /** Whether the value is a pattern between slashes. */
    static boolean isPattern(Value value) {
        return value.text()
                .filter(text -> text.startsWith("/") && text.contains("*"))
                .isPresent();
    }
}

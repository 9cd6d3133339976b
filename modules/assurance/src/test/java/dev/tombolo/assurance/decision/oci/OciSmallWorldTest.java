package dev.tombolo.assurance.decision.oci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.decision.Outcome;
import dev.tombolo.assurance.decision.condition.Context;
import dev.tombolo.assurance.decision.condition.ContextValue;
import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.ListValue;
import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Place;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.nativetype.NativeTypes;
import dev.tombolo.assurance.ocipolicy.OciSubject;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.path.EveryPath;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.read.CatalogReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every statement of a small alphabet, for a person and for an instance, against an evaluator that was written from
 * https://docs.oracle.com/en-us/iaas/Content/Identity/policysyntax/overview.htm and knows nothing of the other.
 */
final class OciSmallWorldTest {

    private static final List<String> VERBS = List.of("inspect", "read", "use", "manage");
    private static final List<String> TYPES = List.of(
            "generative-ai-chat", "generative-ai-family", "all-resources", "generative-ai-text-embedding", "buckets");
    private static final Set<String> WITH_CHAT = Set.of("generative-ai-chat", "generative-ai-family", "all-resources");

    /** A part of a statement, and whether it speaks of a call by this principal. */
    private record Part(String written, Predicate<OciCaller> holds) {}

    private static final List<Part> SUBJECTS = List.of(
            new Part("any-user", caller -> true),
            new Part("any-group", OciSmallWorldTest::isPerson),
            new Part("group claims", OciSmallWorldTest::isPerson),
            new Part("group 'Default'/'Claims'", OciSmallWorldTest::isPerson),
            new Part("group search", caller -> false),
            new Part("group search, claims", OciSmallWorldTest::isPerson),
            new Part("dynamic-group claims", caller -> !isPerson(caller)),
            new Part("service objectstorage", caller -> false));

    private static final List<Part> CONDITIONS = List.of(
            new Part("", caller -> true),
            new Part(" where target.model.id = 'openai.gpt-oss-120b'", caller -> true),
            new Part(" where target.model.id != 'openai.gpt-oss-120b'", caller -> false),
            new Part(" where request.region = 'ord'", caller -> true),
            new Part(" where request.region = 'iad'", caller -> false),
            new Part(" where request.user.name != 'nobody'", OciSmallWorldTest::isPerson),
            new Part(" where target.bucket.name != 'x'", caller -> false),
            new Part(" where any {target.bucket.name = 'x', request.region = 'ord'}", caller -> true),
            new Part(" where all {target.bucket.name != 'x', request.region = 'ord'}", caller -> false));

    private static final List<OciCaller> CALLERS = List.of(
            new OciCaller(
                    "group claims",
                    OciSubject.Kind.GROUP,
                    new Scalar("claims"),
                    Context.EMPTY.with("request.user.name", ContextValue.of("jane"))),
            new OciCaller("dynamic-group claims", OciSubject.Kind.DYNAMIC_GROUP, new Scalar("claims"), Context.EMPTY));

    private static boolean isPerson(OciCaller caller) {
        return caller.kind() == OciSubject.Kind.GROUP;
    }

    @Test
    void decidesAsTheReferenceDoes() {
        OciCall call = new OciCall(path(), new Scalar("ocid1.compartment.oc1..models"), Optional.empty());
        int decided = 0;
        for (String verb : VERBS) {
            for (String type : TYPES) {
                for (Part subject : SUBJECTS) {
                    for (Part condition : CONDITIONS) {
                        String statement = "allow " + subject.written() + " to " + verb + " " + type + " in tenancy"
                                + condition.written();
                        OciAccess access = access(statement);
                        boolean isGranted = Set.of("use", "manage").contains(verb) && WITH_CHAT.contains(type);
                        for (OciCaller caller : CALLERS) {
                            boolean isAllowed = isGranted
                                    && subject.holds().test(caller)
                                    && condition.holds().test(caller);
                            assertThat(access.decide(caller, call).outcome())
                                    .as("%s by %s", statement, caller.name())
                                    .isEqualTo(isAllowed ? Outcome.ALLOWED : Outcome.DENIED);
                            decided++;
                        }
                    }
                }
            }
        }
        assertThat(decided).isEqualTo(4 * 5 * 8 * 9 * 2);
    }

    private static ModelPath path() {
        return new EveryPath(CatalogReader.shipped(), Cloud.OCI)
                .all()
                .filter(path -> path.modelId().equals("openai.gpt-oss-120b")
                        && path.region().name().equals("us-chicago-1"))
                .findFirst()
                .orElseThrow();
    }

    private static OciAccess access(String... statements) {
        ListValue list =
                new ListValue(Stream.of(statements).<Value>map(Scalar::new).toList());
        return new OciAccess(NativeTypes.views(new ResourceGraph(List.of(new Resource(
                "oci:Identity/policy:Policy|models",
                "oci:Identity/policy:Policy",
                Format.PULUMI_RECORDING,
                MapValue.of(Map.of("statements", list)),
                MapValue.EMPTY,
                new Place("resources.json", "/resources/0"))))));
    }
}

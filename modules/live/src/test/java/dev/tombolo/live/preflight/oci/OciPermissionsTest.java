package dev.tombolo.live.preflight.oci;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.tombolo.live.Lines;
import dev.tombolo.live.OciStub;
import dev.tombolo.live.check.Check;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A group that has what the checks declare can run them: each check calls what it declares, and nothing else. */
class OciPermissionsTest {
    private final OciStub oci = HealthyTenancy.tenancy();

    @AfterEach
    void close() {
        oci.close();
    }

    /**
     * What a request is authorized by
     * (https://docs.oracle.com/en-us/iaas/Content/Identity/policyreference/iampolicyreference.htm,
     * https://docs.oracle.com/en-us/iaas/Content/generative-ai/iam-policies.htm, 2026-11-23).
     */
    private static final Map<Pattern, String> VERBS = Map.ofEntries(
            call("GET /20160918/tenancies/[^/]+(/regionSubscriptions)?", "inspect tenancies"),
            call("GET /20160918/compartments(/[^/]+)?", "inspect compartments"),
            call("GET /20160918/policies", "inspect policies"),
            call("GET /20160918/groups", "inspect groups"),
            call("GET /20160918/dynamicGroups", "inspect dynamic-groups"),
            call("GET /20231130/model(s|Discovery)", "inspect generative-ai-model"),
            call("GET /20231130/dedicatedAiClusters", "inspect generative-ai-dedicated-ai-cluster"),
            call("GET /20231130/apikeys", "inspect generative-ai-apikey"),
            call("GET /20190729/limit(Definitions|Values)", "inspect resource-availability"),
            call("GET /20190729/services/.*/resourceAvailability", "read resource-availability"),
            call("POST /20180401/metrics/actions/listMetrics", "inspect metrics"));

    private static Map.Entry<Pattern, String> call(String request, String verb) {
        return Map.entry(Pattern.compile(request), verb);
    }

    @Test
    void eachCheckCallsWhatItDeclaresAndNothingElse() {
        for (var check : OciPreflight.of(Wanted.subject(), oci.connection()).others()) {
            int before = oci.requests().size();
            Lines.of(check);
            assertThat(verbs(oci.requests().subList(0, oci.requests().size() - before)))
                    .as(check.name())
                    .containsExactlyElementsOf(declared(check));
        }
    }

    @Test
    void writesOneStatementForEachKindOfThing() {
        assertThat(PreflightGroup.statements(OciPreflight.of(Wanted.subject(), oci.connection())))
                .containsExactly(
                        "allow group 'Default'/'tombolo-preflight' to inspect compartments in compartment id"
                                + " ocid1.compartment.oc1..exampleparent",
                        "allow group 'Default'/'tombolo-preflight' to inspect dynamic-groups in tenancy",
                        "allow group 'Default'/'tombolo-preflight' to inspect generative-ai-apikey in compartment id"
                                + " ocid1.compartment.oc1..exampleparent",
                        "allow group 'Default'/'tombolo-preflight' to inspect generative-ai-dedicated-ai-cluster in"
                                + " compartment id ocid1.compartment.oc1..exampleparent",
                        "allow group 'Default'/'tombolo-preflight' to inspect generative-ai-model in tenancy",
                        "allow group 'Default'/'tombolo-preflight' to inspect groups in tenancy",
                        "allow group 'Default'/'tombolo-preflight' to inspect metrics in tenancy",
                        "allow group 'Default'/'tombolo-preflight' to inspect policies in tenancy",
                        "allow group 'Default'/'tombolo-preflight' to inspect tenancies in tenancy",
                        "allow group 'Default'/'tombolo-preflight' to read resource-availability in tenancy");
    }

    /** Reading a kind of thing lets it be inspected, too. */
    private static SortedSet<String> declared(Check check) {
        var verbs = new TreeSet<String>();
        check.permissions().forEach(permission -> verbs.add(permission.action()));
        if (verbs.contains("read resource-availability")) {
            verbs.add("inspect resource-availability");
        }
        return verbs;
    }

    private static SortedSet<String> verbs(List<LoggedRequest> requests) {
        var verbs = new TreeSet<String>();
        requests.forEach(request -> verbs.add(verb(request)));
        return verbs;
    }

    private static String verb(LoggedRequest request) {
        var call = request.getMethod() + " " + request.getUrl().split("\\?", 2)[0];
        return VERBS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(call).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(call);
    }
}

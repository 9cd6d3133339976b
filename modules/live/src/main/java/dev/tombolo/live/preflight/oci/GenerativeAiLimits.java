package dev.tombolo.live.preflight.oci;

import static dev.tombolo.live.oci.OciCalls.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.oci.OciCalls;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.OciService;
import dev.tombolo.live.oci.Stated;
import java.util.List;
import java.util.Optional;

/**
 * The limits of Generative AI in one Region. No document says by which name the Limits service knows it: it is the one that
 * has a limit which nobody else has.
 *
 * @param tenancy the OCID of the tenancy
 * @param limits the Limits service of the Region
 * @see <a href="https://docs.oracle.com/en-us/iaas/api/#/en/limits/20181025/">the calls; shapes read in the SDK's 3.47.0
 *     on 2026-11-23</a>
 */
record GenerativeAiLimits(String tenancy, OciCalls limits) {
    /** What the names of limits on units of dedicated AI clusters begin with. */
    static final String UNITS = "dedicated-unit-";

    /** What lists definitions and values. */
    static final Permission LIST = new Permission("inspect resource-availability", "tenancy");
    /** What tells how much of a limit is left, too. */
    static final Permission READ = new Permission("read resource-availability", "tenancy");

    /** A limit of Generative AI alone (https://docs.oracle.com/en-us/iaas/Content/generative-ai/limits.htm, 2026-11-22). */
    static final String ONLY_THERE = "endpoint-per-dedicated-unit-count";

    static GenerativeAiLimits of(OciSubject subject, OciConnection oci) {
        return new GenerativeAiLimits(subject.tenancy(), oci.calls(OciService.LIMITS, subject.region()));
    }

    /** Returns by which name the Limits service knows Generative AI; empty where it has no such limit. */
    Optional<String> service() {
        return limits.list("/limitDefinitions?" + inTenancy() + "&" + parameter("name", ONLY_THERE)).stream()
                .filter(definition -> Stated.text(definition, "name").equals(ONLY_THERE))
                .map(definition -> Stated.text(definition, "serviceName"))
                .findFirst();
    }

    /** Returns the answer where no service has such a limit. */
    static Answer unknownService(String about) {
        return Answer.notChecked(
                about, "no service has the limit " + ONLY_THERE, "look at the Console's page of limits");
    }

    /** Returns the definitions of all its limits. */
    List<JsonNode> definitions(String service) {
        return limits.list(
                "/limitDefinitions?" + inTenancy() + "&" + parameter("serviceName", service) + "&limit=1000");
    }

    /** Returns the values of all its limits. */
    List<JsonNode> values(String service) {
        return limits.list("/limitValues?" + inTenancy() + "&" + parameter("serviceName", service) + "&limit=1000");
    }

    /** Returns how much of a limit is left. */
    long available(String service, String limit) {
        return Stated.number(
                limits.get("/services/" + service + "/limits/" + limit + "/resourceAvailability?" + inTenancy()),
                "available");
    }

    private String inTenancy() {
        return parameter("compartmentId", tenancy);
    }
}

package dev.tombolo.live.reconcile.oci;

import static dev.tombolo.live.oci.OciCalls.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.oci.OciCalls;
import dev.tombolo.live.oci.Stated;
import dev.tombolo.live.tenancy.OwnCompartment;
import java.util.List;
import java.util.Optional;

/**
 * Whether the private endpoint takes calls on demand, where the environment calls models so.
 *
 * @see <a
 *     href="https://docs.oracle.com/en-us/iaas/tools/python/latest/api/generative_ai/models/oci.generative_ai.models.UpdateGenerativeAiPrivateEndpointDetails.html">the
 *     switch</a>, and <a
 *     href="https://docs.oracle.com/en-us/iaas/Content/generative-ai/private-endpoint-permissions.htm">what it needs, read on
 *     2026-11-23</a>
 */
final class OnDemandDrift implements Check {
    private static final String SWITCH = "isAllowOnDemand";
    private static final String PATH = "/generativeAiPrivateEndpoints";

    private final OciSettings declared;
    private final OwnCompartment own;
    private final OciCalls calls;
    private final DriftRepair repair;
    private final Permission read;
    private final Permission write;

    OnDemandDrift(OciSettings declared, OwnCompartment own, OciCalls calls, DriftRepair repair) {
        this.declared = declared;
        this.own = own;
        this.calls = calls;
        this.repair = repair;
        this.read =
                new Permission("read generative-ai-private-endpoint", "compartment id " + declared.parentCompartment());
        this.write =
                new Permission("use generative-ai-private-endpoint", "compartment id " + declared.parentCompartment());
    }

    @Override
    public String name() {
        return "private-endpoint";
    }

    @Override
    public List<Permission> permissions() {
        return repair.permissions(List.of(own.permission(), read), write);
    }

    @Override
    public List<Question> questions() {
        return declared.onDemandThrough().stream()
                .map(dnsPrefix -> Question.of(dnsPrefix, read, () -> answer(dnsPrefix)))
                .toList();
    }

    private Answer answer(String dnsPrefix) {
        return own.id()
                .flatMap(compartment -> id(compartment, dnsPrefix))
                .map(id -> answer(dnsPrefix, new SettledThing(calls, PATH, id, repair.interruption())))
                .orElseGet(() -> Answer.fail(dnsPrefix, "no such private endpoint", "deploy the environment first"));
    }

    private Answer answer(String dnsPrefix, SettledThing endpoint) {
        return repair.answer(
                dnsPrefix,
                words(endpoint.read()),
                SWITCH + " true",
                write,
                () -> endpoint.put("{\"" + SWITCH + "\":true}"),
                () -> words(endpoint.read()));
    }

    private Optional<String> id(String compartment, String dnsPrefix) {
        return calls.list(PATH + "?" + parameter("compartmentId", compartment)).stream()
                .filter(endpoint -> Stated.text(endpoint, "fqdn").startsWith(dnsPrefix + "."))
                .filter(endpoint -> !SettledThing.OVER.contains(Stated.text(endpoint, "lifecycleState")))
                .map(endpoint -> Stated.text(endpoint, "id"))
                .findFirst();
    }

    private static String words(JsonNode endpoint) {
        return SWITCH + (endpoint.hasNonNull(SWITCH) ? " " + Stated.flag(endpoint, SWITCH) : " not set");
    }
}

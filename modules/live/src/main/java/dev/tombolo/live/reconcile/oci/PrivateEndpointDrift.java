package dev.tombolo.live.reconcile.oci;

import static dev.tombolo.live.oci.OciCalls.parameter;

import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.oci.OciCalls;
import dev.tombolo.live.oci.Stated;
import dev.tombolo.live.tenancy.OwnCompartment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the private endpoint takes calls on demand, where the environment calls models so, and has the labels that the file
 * declares.
 *
 * @see <a
 *     href="https://docs.oracle.com/en-us/iaas/Content/generative-ai/private-endpoint-permissions.htm">what an update
 *     needs</a>, and <a
 *     href="https://docs.oracle.com/iaas/Content/zero-trust-packet-routing/security-attributes.htm">what a label needs, read
 *     on 2026-11-23</a>
 */
final class PrivateEndpointDrift implements Check {
    private static final String PATH = "/generativeAiPrivateEndpoints";

    private final OciSettings declared;
    private final OwnCompartment own;
    private final OciCalls calls;
    private final EndpointRepair repair;
    private final Permission read;
    private final Permission write;

    PrivateEndpointDrift(OciSettings declared, OwnCompartment own, OciCalls calls, EndpointRepair repair) {
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
        return repair.permissions(
                own.permission(),
                read,
                Stream.concat(Stream.of(write), namespaces()).toList());
    }

    private Stream<Permission> namespaces() {
        return declared.namespaces().stream()
                .map(namespace -> new Permission(
                        "use security-attribute-namespace",
                        "tenancy where target.security-attribute-namespace.name = '" + namespace + "'"));
    }

    @Override
    public List<Question> questions() {
        var settings = declared.ofPrivateEndpoint();
        return declared.dnsPrefix().stream()
                .filter(dnsPrefix -> !settings.isEmpty())
                .map(dnsPrefix -> Question.of(dnsPrefix, read, () -> answer(dnsPrefix, settings)))
                .toList();
    }

    private Answer answer(String dnsPrefix, List<EndpointSetting> settings) {
        return own.id()
                .flatMap(compartment -> id(compartment, dnsPrefix))
                .map(id -> new SettledEndpoint(calls, PATH, id, repair.interruption()))
                .map(endpoint -> repair.answer(dnsPrefix, endpoint, settings, write))
                .orElseGet(() -> Answer.fail(dnsPrefix, "no such private endpoint", "deploy the environment first"));
    }

    private Optional<String> id(String compartment, String dnsPrefix) {
        return calls.list(PATH + "?" + parameter("compartmentId", compartment)).stream()
                .filter(endpoint -> Stated.text(endpoint, "fqdn").startsWith(dnsPrefix + "."))
                .filter(endpoint -> !SettledEndpoint.OVER.contains(Stated.text(endpoint, "lifecycleState")))
                .map(endpoint -> Stated.text(endpoint, "id"))
                .findFirst();
    }
}

package dev.tombolo.live.reconcile.oci;

import static dev.tombolo.live.oci.OciCalls.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.oci.OciCalls;
import dev.tombolo.live.oci.Stated;
import dev.tombolo.live.tenancy.OwnCompartment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether an endpoint that blocks harmful content blocks injected prompts and personal data, too. One call sets both: while
 * an endpoint is being updated it takes no other change.
 *
 * @see <a
 *     href="https://docs.oracle.com/en-us/iaas/tools/python/latest/api/generative_ai/models/oci.generative_ai.models.UpdateEndpointDetails.html">the
 *     two settings</a>, and <a href="https://docs.oracle.com/en-us/iaas/Content/generative-ai/endpoint-permissions.htm">what
 *     they need, read on 2026-11-23</a>
 */
final class EndpointGuardDrift implements Check {
    private static final String PATH = "/endpoints";
    private static final List<String> GUARDS = List.of("promptInjectionConfig", "piiDetectionConfig");
    private static final String WANTED = "BLOCK";

    private final OciSettings declared;
    private final OwnCompartment own;
    private final OciCalls calls;
    private final DriftRepair repair;
    private final Permission read;
    private final Permission write;

    EndpointGuardDrift(OciSettings declared, OwnCompartment own, OciCalls calls, DriftRepair repair) {
        this.declared = declared;
        this.own = own;
        this.calls = calls;
        this.repair = repair;
        this.read = new Permission("read generative-ai-endpoint", "compartment id " + declared.parentCompartment());
        this.write = new Permission("use generative-ai-endpoint", "compartment id " + declared.parentCompartment());
    }

    @Override
    public String name() {
        return "endpoint-guards";
    }

    @Override
    public List<Permission> permissions() {
        return repair.permissions(List.of(own.permission(), read), write);
    }

    @Override
    public List<Question> questions() {
        return declared.blocking().stream()
                .map(model -> Question.of(model.key(), read, () -> answer(model)))
                .toList();
    }

    private Answer answer(DedicatedModel model) {
        return own.id()
                .flatMap(compartment -> id(compartment, model))
                .map(id -> answer(model, new SettledThing(calls, PATH, id, repair.interruption())))
                .orElseGet(() ->
                        Answer.fail(model.key(), "no endpoint " + model.displayName(), "deploy the environment first"));
    }

    private Answer answer(DedicatedModel model, SettledThing endpoint) {
        var live = endpoint.read();
        return repair.answer(
                model.key(),
                words(live),
                GUARDS.stream().map(guard -> guard + " " + WANTED).collect(Collectors.joining(", ")),
                write,
                () -> endpoint.put(body(live)),
                () -> words(endpoint.read()));
    }

    private Optional<String> id(String compartment, DedicatedModel model) {
        return calls
                .list(PATH + "?" + parameter("compartmentId", compartment) + "&"
                        + parameter("displayName", model.displayName()))
                .stream()
                .filter(endpoint -> Stated.text(endpoint, "displayName").equals(model.displayName()))
                .filter(endpoint -> !SettledThing.OVER.contains(Stated.text(endpoint, "lifecycleState")))
                .map(endpoint -> Stated.text(endpoint, "id"))
                .findFirst();
    }

    private static String words(JsonNode endpoint) {
        return GUARDS.stream()
                .map(guard -> guard + " " + mode(endpoint.path(guard)))
                .collect(Collectors.joining(", "));
    }

    private static String mode(JsonNode guard) {
        if (guard.isMissingNode() || guard.isNull()) {
            return "not set";
        }
        return Stated.flag(guard, "isEnabled") ? Stated.text(guard, "mode") : "off";
    }

    /** Only what drifted is put; the model that looks, where one is named, stays. */
    private static String body(JsonNode live) {
        var body = JsonNodeFactory.instance.objectNode();
        drifted(live).forEach(guard -> {
            var config = body.putObject(guard).put("isEnabled", true).put("mode", WANTED);
            var modelId = live.path(guard).path("modelId");
            if (modelId.isTextual()) {
                config.set("modelId", modelId);
            }
        });
        return body.toString();
    }

    private static Stream<String> drifted(JsonNode live) {
        return GUARDS.stream().filter(guard -> !mode(live.path(guard)).equals(WANTED));
    }
}

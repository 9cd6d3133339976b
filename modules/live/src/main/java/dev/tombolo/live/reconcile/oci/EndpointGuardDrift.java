package dev.tombolo.live.reconcile.oci;

import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.oci.OciCalls;
import dev.tombolo.live.tenancy.OwnCompartment;
import dev.tombolo.live.tenancy.OwnEndpoint;
import java.util.List;

/**
 * Whether an endpoint that blocks harmful content blocks injected prompts and personal data, too.
 *
 * @see <a href="https://docs.oracle.com/en-us/iaas/Content/generative-ai/endpoint-permissions.htm">what an update needs, read
 *     on 2026-11-23</a>
 */
final class EndpointGuardDrift implements Check {
    private static final String PATH = "/endpoints";

    private final OciSettings declared;
    private final OwnCompartment own;
    private final OciCalls calls;
    private final EndpointRepair repair;
    private final Permission read;
    private final Permission write;

    EndpointGuardDrift(OciSettings declared, OwnCompartment own, OciCalls calls, EndpointRepair repair) {
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
        return repair.permissions(own.permission(), read, List.of(write));
    }

    @Override
    public List<Question> questions() {
        return declared.blocking().stream()
                .map(model -> Question.of(model.key(), read, () -> answer(model)))
                .toList();
    }

    private Answer answer(DedicatedModel model) {
        return own.id()
                .flatMap(new OwnEndpoint(own, model.displayName(), calls)::idIn)
                .map(id -> new SettledEndpoint(calls, PATH, id, repair.interruption()))
                .map(endpoint -> repair.answer(model.key(), endpoint, BlockingGuard.ALL, write))
                .orElseGet(() ->
                        Answer.fail(model.key(), "no endpoint " + model.displayName(), "deploy the environment first"));
    }
}

package dev.tombolo.live.preflight.oci;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.oci.OciCalls;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.OciService;
import dev.tombolo.live.oci.Stated;
import dev.tombolo.live.tenancy.OwnCompartment;
import java.util.List;

/**
 * Whether the compartment that the file names is active, and whose the environment's own compartment below it is.
 *
 * @see <a href="https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/Compartment/GetCompartment">the call; shapes
 *     read in the SDK's 3.79.0 on 2026-11-23</a>
 */
final class CompartmentCheck implements Check {
    private final OciSubject subject;
    private final OciCalls identity;
    private final OwnCompartment own;
    private final Permission ask;

    CompartmentCheck(OciSubject subject, OwnCompartment own, OciConnection oci) {
        this.subject = subject;
        this.identity = oci.calls(OciService.IDENTITY, subject.homeRegion());
        this.own = own;
        this.ask = own.permission();
    }

    @Override
    public String name() {
        return "compartments";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ask);
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of(subject.parentCompartment(), ask, this::parent),
                Question.of(subject.compartmentName(), ask, this::own));
    }

    private Answer parent() {
        var live = identity.get("/compartments/" + subject.parentCompartment());
        var state = Stated.text(live, "lifecycleState");
        return state.equals("ACTIVE")
                ? Answer.pass(subject.parentCompartment(), Stated.text(live, "name") + " is active")
                : Answer.fail(
                        subject.parentCompartment(),
                        Stated.text(live, "name") + " has the state " + state,
                        "name another compartment in oci.compartment");
    }

    private Answer own() {
        return own.found()
                .map(this::owned)
                .orElseGet(() -> Answer.warn(
                        subject.compartmentName(),
                        "it is not there yet",
                        "deploy the tenancy's stack first, or let the landing zone make it"));
    }

    private Answer owned(JsonNode live) {
        return OwnTag.environment(live).equals(subject.environment())
                ? Answer.pass(subject.compartmentName(), "it is this environment's")
                : Answer.warn(
                        subject.compartmentName(),
                        "it is there and " + OwnTag.words(live),
                        "make certain that it is meant for this environment");
    }
}

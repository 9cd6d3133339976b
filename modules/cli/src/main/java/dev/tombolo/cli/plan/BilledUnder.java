package dev.tombolo.cli.plan;

import dev.tombolo.blueprint.access.ModelCall;
import dev.tombolo.catalog.EndpointKind;

/** Says what a bill can tell a call apart by. */
final class BilledUnder {
    static final String COMPARTMENT = "compartment";

    private BilledUnder() {}

    /** A role tells calls on bedrock-runtime apart; bedrock-mantle knows projects only. */
    static String words(ModelCall call) {
        if (call.profile().isPresent()) {
            return "application inference profile";
        }
        if (call.path().endpoint().kind() != EndpointKind.BEDROCK_MANTLE) {
            return "calling role";
        }
        return call.project().isPresent() ? "project" : "default project, with other consumers";
    }
}

package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.OciCompartment;
import dev.tombolo.assurance.view.Stated;
import dev.tombolo.assurance.view.Views;

/** A compartment is taken over when one of its name is there already. */
public final class CompartmentTakenOverSilently implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.NOTE,
            Topic.ACCESS,
            "A compartment of that name that exists already is taken over and changed without a question",
            "set enableDelete to true, so that a name that is taken fails, and protect the resource from deletion",
            Source.of(
                    "https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/identity_compartment.html",
                    "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.of(OciCompartment.class).map(CompartmentTakenOverSilently::judge));
    }

    private static Verdict judge(OciCompartment compartment) {
        return new Verdict(
                Stated.is(compartment.enableDelete(), "true").not(),
                compartment.enableDelete().orElseGet(compartment.resource()::root),
                "takes over a compartment that exists",
                "it depends on a value that is known only after deployment");
    }
}

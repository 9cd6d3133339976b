package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.Views;
import java.util.stream.Stream;

/** A principal may call every model on bedrock-mantle: its ARNs name projects, never models. */
public final class MantleModelUnrestricted implements Rule {

    /** The key of a request that tells which model it calls. */
    public static final String MODEL_KEY = "bedrock-mantle:Model";

    /** The action that calls a model. */
    public static final String ACTION = "bedrock-mantle:CreateInference";

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A principal may call every model on bedrock-mantle, whose ARNs name projects and never models",
            "add StringEquals on bedrock-mantle:Model with the models that it needs",
            Source.of(
                    "https://docs.aws.amazon.com/service-authorization/latest/reference/list_bedrock-mantle.html",
                    "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.identityGrants().flatMap(MantleModelUnrestricted::judge));
    }

    private static Stream<Verdict> judge(AwsGrant grant) {
        return Verdict.of(
                grant.statement().allows(ACTION),
                grant.statement().conditions().restrict(MODEL_KEY).not(),
                grant.property(),
                "allows " + ACTION + " without " + MODEL_KEY + ", so for every model",
                grant.statement().unknownReason());
    }
}

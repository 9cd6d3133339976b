package dev.tombolo.assurance.rules.guardrail;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.rules.access.CallAnswers;
import dev.tombolo.assurance.rules.access.HeldGrants;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.Views;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A deny holds one way of calling a model to a guardrail and forgets the other. */
public final class GuardrailDenyMissesACall implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.GUARDRAIL,
            "Calls without the guardrail are denied for one of InvokeModel and InvokeModelWithResponseStream only",
            "deny both actions where bedrock:GuardrailIdentifier is not the guardrail",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions-id.html",
                    "2026-11-22"));

    private static final String KEY = "bedrock:GuardrailIdentifier";

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(
                this,
                Stream.concat(
                        views.identityGrants()
                                .filter(GuardrailDenyMissesACall::isHeldToGuardrail)
                                .flatMap(grant -> judgeIdentity(views, grant)),
                        views.serviceControls()
                                .filter(GuardrailDenyMissesACall::isHeldToGuardrail)
                                .flatMap(grant -> judgeServiceControl(views, grant))));
    }

    private static Stream<Verdict> judgeIdentity(Views views, AwsGrant grant) {
        HeldGrants held = HeldGrants.with(views, grant);
        return judge(
                grant,
                action -> held.answer(other -> other.statement().allows(action))
                        .and(held.answer(other -> stops(other, action)).not()),
                held.undecided());
    }

    private static Stream<Verdict> judgeServiceControl(Views views, AwsGrant grant) {
        return judge(
                grant,
                action -> Answer.any(views.serviceControls(), other -> stops(other, action))
                        .not(),
                grant.statement().unknownReason());
    }

    private static Stream<Verdict> judge(
            AwsGrant grant, Function<String, Answer> isMissed, Optional<String> undecided) {
        CallAnswers missed = CallAnswers.of(isMissed);
        return Verdict.of(
                CallAnswers.of(grant.statement()::denies).any(),
                missed.any(),
                grant.at("Action"),
                "denies calls without the guardrail, but not " + missed.named(),
                undecided);
    }

    /** Whether it denies the action without the guardrail, or at all. */
    private static Answer stops(AwsGrant grant, String action) {
        return grant.statement()
                .denies(action)
                .and(Answer.of(grant.statement().conditions().isEmpty() || isHeldToGuardrail(grant)));
    }

    private static boolean isHeldToGuardrail(AwsGrant grant) {
        return grant.statement()
                .conditions()
                .on(KEY)
                .anyMatch(condition ->
                        condition.isNegative() || condition.operator().equalsIgnoreCase("Null"));
    }
}

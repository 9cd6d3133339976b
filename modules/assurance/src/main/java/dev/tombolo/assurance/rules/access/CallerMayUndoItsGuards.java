package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.Views;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A principal that calls models may also take away what guards and records its calls. */
public final class CallerMayUndoItsGuards implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A principal that calls models may change the guards and the log of its own calls",
            "name the calls instead of bedrock:*, and leave guardrails, logging and data retention to the role that deploys",
            Source.of(
                    "https://docs.aws.amazon.com/service-authorization/latest/reference/list_bedrock.html",
                    "2026-11-23"));

    private static final List<String> GUARDS = List.of(
            "bedrock:DeleteGuardrail",
            "bedrock:DeleteModelInvocationLoggingConfiguration",
            "bedrock:PutAccountDataRetention",
            "bedrock:PutEnforcedGuardrailConfiguration",
            "bedrock:PutModelInvocationLoggingConfiguration",
            "bedrock:UpdateGuardrail",
            "bedrock-mantle:PutAccountDataRetention");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(
                this,
                views.identityGrants()
                        .filter(grant -> Answer.any(GUARDS, grant.statement()::allows) != Answer.NO)
                        .flatMap(grant -> judge(views, grant)));
    }

    private static Stream<Verdict> judge(Views views, AwsGrant grant) {
        return Verdict.of(
                Answer.any(GUARDS, grant.statement()::allows),
                Answer.any(views.heldWith(grant), BedrockCalls::allowedOnAnyEndpointBy),
                grant.at("Action"),
                "lets a caller of models use " + guards(grant),
                grant.statement().unknownReason());
    }

    private static String guards(AwsGrant grant) {
        return GUARDS.stream()
                .filter(action -> grant.statement().allows(action) != Answer.NO)
                .collect(Collectors.joining(", "));
    }
}

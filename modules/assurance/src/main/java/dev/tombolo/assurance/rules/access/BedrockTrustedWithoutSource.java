package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.Effect;
import dev.tombolo.assurance.view.PolicyKind;
import dev.tombolo.assurance.view.Views;
import java.util.List;
import java.util.Set;

/** A role trusts Bedrock on behalf of every account, not only of its own. */
public final class BedrockTrustedWithoutSource implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.ACCESS,
            "A role lets Bedrock assume it without saying for which account, so that another account may have Bedrock act with it",
            "add StringEquals on aws:SourceAccount with the account, and ArnLike on aws:SourceArn where the resource is known",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/cross-service-confused-deputy-prevention.html",
                    "2026-11-23"));

    private static final Set<String> SERVICES = Set.of("bedrock.amazonaws.com", "bedrock-agentcore.amazonaws.com");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(
                this,
                views.of(AwsGrant.class)
                        .filter(grant -> grant.kind() == PolicyKind.TRUST)
                        .filter(BedrockTrustedWithoutSource::trustsBedrock)
                        .map(BedrockTrustedWithoutSource::judge));
    }

    private static boolean trustsBedrock(AwsGrant grant) {
        return grant.statement().effect() == Effect.ALLOW
                && grant.statement().principals().byType().getOrDefault("Service", List.of()).stream()
                        .anyMatch(service ->
                                service.text().filter(SERVICES::contains).isPresent());
    }

    private static Verdict judge(AwsGrant grant) {
        var conditions = grant.statement().conditions();
        return new Verdict(
                conditions
                        .restrict("aws:SourceAccount")
                        .or(conditions.restrict("aws:SourceArn"))
                        .not(),
                grant.property(),
                "lets Bedrock assume the role for any account",
                conditions.unknownReason().orElse("it depends on a value that is known only after deployment"));
    }
}

package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.graph.Resource;
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
import java.util.Set;
import java.util.stream.Stream;

/** A user of IAM, who signs with a key that does not end, may call models. */
public final class ModelsCalledByIamUser implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.ACCESS,
            "An IAM user may call models, with credentials that do not expire",
            "give a role the permission, and let people and machines assume it",
            Source.of("https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html", "2026-11-23"));

    private static final Set<String> USER_TYPES =
            Set.of("AWS::IAM::User", "AWS::IAM::UserPolicy", "aws:iam/user:User", "aws:iam/userPolicy:UserPolicy");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.identityGrants().flatMap(grant -> judge(views, grant)));
    }

    private static Stream<Verdict> judge(Views views, AwsGrant grant) {
        return Verdict.of(
                BedrockCalls.allowedOnAnyEndpointBy(grant),
                Answer.of(isUsers(grant.resource()) || isHeldByUser(views, grant)),
                grant.property(),
                "lets an IAM user call models",
                grant.statement().unknownReason());
    }

    private static boolean isHeldByUser(Views views, AwsGrant grant) {
        return grant.heldBy().stream()
                .flatMap(holder -> views.graph().find(holder).stream())
                .anyMatch(ModelsCalledByIamUser::isUsers);
    }

    private static boolean isUsers(Resource resource) {
        return USER_TYPES.contains(resource.nativeType());
    }
}

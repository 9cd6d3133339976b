package dev.tombolo.assurance.stages;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.Tags;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A role that may call models and does not say by its tags which consumer and environment it is, so that no bill can. */
final class ConsumerWithoutTags implements StageRule {

    private static final Set<String> ROLES = Set.of("AWS::IAM::Role", "aws:iam/role:Role");
    private static final List<String> TAGS = List.of(Tags.CONSUMER, Tags.ENVIRONMENT);
    private static final List<String> CALLS = List.of("bedrock:InvokeModel", "bedrock-mantle:CreateInference");

    @Override
    public String summary() {
        return "A role may call models and has no tag that tells which consumer or which environment it is";
    }

    @Override
    public Source source() {
        return Source.of(
                "https://docs.aws.amazon.com/bedrock/latest/userguide/cost-mgmt-iam-principal-tracking.html",
                "2026-11-23");
    }

    @Override
    public Stream<Finding> check(Stage stage, List<Stage> others) {
        return stage.views().graph().resources().stream()
                .filter(resource -> ROLES.contains(resource.nativeType()) && mayCall(stage, resource))
                .flatMap(role -> TAGS.stream()
                        .filter(tag -> isMissing(role, tag))
                        .map(tag -> finding(
                                role.display(),
                                role,
                                "may call models and has no tag " + tag,
                                "tag it with " + tag + ", so that the bill tells it from others")));
    }

    private static boolean mayCall(Stage stage, Resource role) {
        return stage.views()
                .identityGrants()
                .filter(grant -> grant.heldBy().contains(role.address()))
                .anyMatch(ConsumerWithoutTags::isCall);
    }

    private static boolean isCall(AwsGrant grant) {
        return CALLS.stream().anyMatch(action -> grant.statement().allows(action) == Answer.YES);
    }

    /** A tag that is not known may be there. */
    private static boolean isMissing(Resource role, String tag) {
        Tags tags = Tags.of(role);
        return tags.get(tag).isEmpty() && tags.unknownReason().isEmpty();
    }
}

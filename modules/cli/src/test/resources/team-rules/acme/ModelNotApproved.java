package acme;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.BedrockArn;
import dev.tombolo.assurance.view.Views;
import java.util.Set;
import java.util.stream.Stream;

/** A principal may call a model that Acme's AI board has not approved. */
public final class ModelNotApproved implements Rule {

    private static final Set<String> APPROVED = Set.of("openai.gpt-oss-20b-1:0", "openai.gpt-oss-120b-1:0");

    @Override
    public String id() {
        return "acme:ModelNotApproved";
    }

    @Override
    public RuleMetadata metadata() {
        return new RuleMetadata(
                Severity.ERROR,
                Topic.ACCESS,
                "A principal may call a model that the AI board has not approved",
                "ask the board, or take the model away",
                Source.of("https://wiki.acme.example/ai-board/models", "2026-11-02"));
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.identityGrants().flatMap(this::judge));
    }

    private Stream<Verdict> judge(AwsGrant grant) {
        return grant.property().get("Resource").stream()
                .flatMap(resources -> resources.elements().stream())
                .flatMap(resource -> model(resource).flatMap(model -> Verdict.of(
                        grant.statement().allows("bedrock:InvokeModel"),
                        isNotApproved(model),
                        resource,
                        "allows " + model.display() + ", which is not approved",
                        model.unknownReason())));
    }

    private static Stream<Value> model(Property resource) {
        return BedrockArn.of(resource.value()).stream()
                .filter(arn -> arn.kind().equals(BedrockArn.FOUNDATION_MODEL))
                .map(BedrockArn::name);
    }

    private static Answer isNotApproved(Value model) {
        return model.text().map(id -> Answer.of(!APPROVED.contains(id))).orElse(Answer.UNKNOWN);
    }
}

package dev.tombolo.live.preflight.aws;

import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.aws.Stated;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import java.util.List;
import software.amazon.awssdk.services.bedrock.BedrockClient;
import software.amazon.awssdk.services.bedrock.model.AccountEnforcedGuardrailOutputConfiguration;

/**
 * Whether a guardrail is enforced already for the whole account and Region. There is one at most.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListEnforcedGuardrailsConfiguration.html">the
 *     call; shapes read in the SDK's 2.50.2 on 2026-11-23</a>
 */
final class EnforcedGuardrailCheck implements Check {
    private static final Permission ASK = Permission.onAnything("bedrock:ListEnforcedGuardrailsConfiguration");
    private static final String SUBJECT = "enforcedGuardrail";

    private final AwsSubject subject;
    private final AwsConnection aws;
    private final BedrockClient bedrock;

    EnforcedGuardrailCheck(AwsSubject subject, AwsConnection aws) {
        this.subject = subject;
        this.aws = aws;
        this.bedrock = aws.client(BedrockClient.builder(), BedrockClient.serviceMetadata());
    }

    @Override
    public String name() {
        return "enforced-guardrail";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ASK);
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.of(SUBJECT, ASK, this::answer));
    }

    private Answer answer() {
        var answer = aws.ask(() -> bedrock.listEnforcedGuardrailsConfiguration(request -> {}));
        return Stated.list(answer.hasGuardrailsConfig(), answer.guardrailsConfig()).stream()
                .findFirst()
                .map(this::answer)
                .orElseGet(() -> Answer.pass(SUBJECT, "none is enforced"));
    }

    private Answer answer(AccountEnforcedGuardrailOutputConfiguration live) {
        var says = Stated.in(live.guardrailArn()) + ", version " + Stated.in(live.guardrailVersion())
                + ", is enforced by " + Stated.in(live.createdBy());
        return subject.settings().guardrail().isPresent()
                ? Answer.warn(
                        SUBJECT,
                        says,
                        "make certain that this environment's own stack made it: there is room for one only")
                : Answer.warn(SUBJECT, says, "every call passes it, beside the guardrails of this environment");
    }
}

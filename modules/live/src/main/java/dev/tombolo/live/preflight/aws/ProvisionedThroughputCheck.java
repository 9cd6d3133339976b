package dev.tombolo.live.preflight.aws;

import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.aws.Stated;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import java.util.List;
import software.amazon.awssdk.services.bedrock.BedrockClient;
import software.amazon.awssdk.services.bedrock.model.ProvisionedModelSummary;

/**
 * Provisioned throughput of the account and Region: it is billed by the hour, called or not, and nothing here declares any.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListProvisionedModelThroughputs.html">the call;
 *     shapes read in the SDK's 2.50.2 on 2026-11-23</a>
 */
final class ProvisionedThroughputCheck implements Check {
    private static final Permission ASK = Permission.onAnything("bedrock:ListProvisionedModelThroughputs");

    private final AwsSubject subject;
    private final AwsConnection aws;
    private final BedrockClient bedrock;

    ProvisionedThroughputCheck(AwsSubject subject, AwsConnection aws) {
        this.subject = subject;
        this.aws = aws;
        this.bedrock = aws.client(BedrockClient.builder(), BedrockClient.serviceMetadata());
    }

    @Override
    public String name() {
        return "provisioned-throughput";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ASK);
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(subject.region().name(), ASK, this::answers));
    }

    private List<Answer> answers() {
        var live = aws.ask(() -> bedrock.listProvisionedModelThroughputsPaginator(request -> {}).stream()
                .flatMap(page ->
                        Stated.list(page.hasProvisionedModelSummaries(), page.provisionedModelSummaries()).stream())
                .toList());
        return live.isEmpty()
                ? List.of(Answer.pass(subject.region().name(), "none is paid for"))
                : live.stream().map(ProvisionedThroughputCheck::answer).toList();
    }

    private static Answer answer(ProvisionedModelSummary live) {
        return Answer.warn(
                Stated.in(live.provisionedModelName()),
                Stated.in(live.modelUnits()) + " units are billed by the hour, and no stack of ours made them",
                "make certain that somebody needs them");
    }
}

package dev.tombolo.live.preflight.aws;

import static java.util.stream.Collectors.toMap;

import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.aws.Stated;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.bedrock.BedrockClient;
import software.amazon.awssdk.services.bedrock.model.FoundationModelSummary;

/**
 * Whether the Region lists each model as active, and on which day it ends, against the catalog. One call.
 *
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListFoundationModels.html">the call; shapes
 *     read in the SDK's 2.50.2 on 2026-11-23</a>
 */
final class ModelLifecycleCheck implements Check {
    private static final Permission ASK = Permission.onAnything("bedrock:ListFoundationModels");
    private static final String CORRECT = "correct environments/catalog, and plan again";

    private final AwsSubject subject;
    private final AwsConnection aws;
    private final BedrockClient bedrock;

    ModelLifecycleCheck(AwsSubject subject, AwsConnection aws) {
        this.subject = subject;
        this.aws = aws;
        this.bedrock = aws.client(BedrockClient.builder(), BedrockClient.serviceMetadata());
    }

    @Override
    public String name() {
        return "model-lifecycle";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ASK);
    }

    @Override
    public List<Question> questions() {
        var called = subject.models(EndpointKind.BEDROCK_RUNTIME);
        return called.isEmpty()
                ? List.of()
                : List.of(new Question(subject.region().name(), ASK, () -> answers(called)));
    }

    private List<Answer> answers(List<ModelPath> called) {
        var live = aws.ask(this::models);
        return called.stream()
                .map(path -> answer(path, Optional.ofNullable(live.get(path.modelId()))))
                .toList();
    }

    private Map<String, FoundationModelSummary> models() {
        var answer = bedrock.listFoundationModels(request -> {});
        return Stated.list(answer.hasModelSummaries(), answer.modelSummaries()).stream()
                .collect(toMap(model -> Stated.in(model.modelId()), model -> model, (first, second) -> first));
    }

    private Answer answer(ModelPath path, Optional<FoundationModelSummary> live) {
        return live.map(model -> listed(path, model))
                .orElseGet(() -> Answer.warn(
                        path.model().name(),
                        path.modelId() + " is not listed in " + subject.region().name(),
                        "look at model-availability, and " + CORRECT));
    }

    private static Answer listed(ModelPath path, FoundationModelSummary live) {
        var name = path.model().name();
        var lifecycle = Stated.in(live.modelLifecycle());
        var ends =
                Optional.ofNullable(lifecycle.endOfLifeTime()).map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC));
        var known = path.model().lifecycle().endOfLife().stated();
        if (!ends.equals(known) && ends.isPresent()) {
            return Answer.warn(
                    name,
                    path.modelId() + " ends on " + ends.get() + ", and the catalog says "
                            + known.map(LocalDate::toString).orElse("no day"),
                    CORRECT);
        }
        return Stated.in(lifecycle.statusAsString()).equals("ACTIVE")
                ? Answer.pass(name, path.modelId() + " is active")
                : Answer.warn(
                        name, path.modelId() + " has the status " + lifecycle.statusAsString(), "plan its successor");
    }
}

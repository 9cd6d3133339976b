package dev.tombolo.live.preflight.aws;

import static java.util.stream.Collectors.toMap;

import dev.tombolo.blueprint.owner.Owner;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.aws.Stated;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.Parameter;

/**
 * Whether another engine or repository owns one of the stacks, so that the deploy would fail at its first resource.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html">the call, read
 *     on 2026-11-23</a>
 */
final class OwnerCheck implements Check {
    private final AwsSubject subject;
    private final AwsConnection aws;
    private final SsmClient ssm;
    private final Permission ask;

    OwnerCheck(AwsSubject subject, AwsConnection aws) {
        this.subject = subject;
        this.aws = aws;
        this.ssm = aws.client(SsmClient.builder(), SsmClient.serviceMetadata());
        this.ask = new Permission(
                "ssm:GetParametersByPath",
                "arn:" + subject.region().partition() + ":ssm:"
                        + subject.region().name() + ":" + subject.account() + ":parameter"
                        + Owner.PATH.replaceFirst("/$", ""));
    }

    @Override
    public String name() {
        return "owners";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ask);
    }

    @Override
    public List<Question> questions() {
        return subject.stacks().isEmpty() ? List.of() : List.of(new Question(Owner.PATH, ask, this::answers));
    }

    private List<Answer> answers() {
        var owners = aws.ask(this::owners);
        return subject.stacks().stream()
                .map(stack -> answer(
                        stack, Optional.ofNullable(owners.get(stack.owner().parameterName()))))
                .toList();
    }

    private Map<String, String> owners() {
        return ssm
                .getParametersByPathPaginator(
                        request -> request.path(Owner.PATH).recursive(true))
                .stream()
                .flatMap(page -> Stated.list(page.hasParameters(), page.parameters()).stream())
                .collect(toMap(
                        parameter -> Stated.in(parameter.name()),
                        (Parameter parameter) -> Stated.in(parameter.value()),
                        (first, second) -> first));
    }

    private static Answer answer(OwnedStack stack, Optional<String> live) {
        var name = stack.owner().stack();
        if (live.isEmpty()) {
            return Answer.pass(name, "nobody owns it yet");
        }
        return stack.owner().wrote(stack.engine(), live.get())
                ? Answer.pass(name, "owned by " + live.get())
                : Answer.fail(
                        name,
                        "owned by " + live.get() + ", and not by "
                                + stack.owner().identity(stack.engine()),
                        "move it as the guide on owners says, or leave it to them");
    }
}

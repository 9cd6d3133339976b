package dev.tombolo.live.preflight.aws;

import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.preflight.Answer;
import dev.tombolo.live.preflight.Check;
import dev.tombolo.live.preflight.Permission;
import dev.tombolo.live.preflight.Question;
import java.util.List;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * Whether the credentials are of the account that the file names.
 *
 * @see <a href="https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html">the call, which needs no
 *     permission, read on 2026-11-23</a>
 */
final class IdentityCheck implements Check {
    private static final Permission ASK = Permission.onAnything("sts:GetCallerIdentity");

    private final AwsSubject subject;
    private final AwsConnection aws;
    private final StsClient sts;

    IdentityCheck(AwsSubject subject, AwsConnection aws) {
        this.subject = subject;
        this.aws = aws;
        this.sts = aws.client(StsClient.builder(), StsClient.serviceMetadata());
    }

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public List<Permission> permissions() {
        return List.of();
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.of(subject.account(), ASK, this::answer));
    }

    private Answer answer() {
        var caller = aws.ask(() -> sts.getCallerIdentity(request -> {}));
        var account = Stated.in(caller.account());
        var arn = Stated.in(caller.arn());
        return account.equals(subject.account())
                ? Answer.pass(subject.account(), "asked as " + arn)
                : Answer.fail(
                        subject.account(),
                        "asked as " + arn + " of account " + account,
                        "sign in to " + subject.account() + ", or correct aws.account");
    }
}

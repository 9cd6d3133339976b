package dev.tombolo.live.account;

import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.aws.Stated;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import java.util.List;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * Whether the credentials are of the account that the file names.
 *
 * @see <a href="https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html">the call, which needs no
 *     permission, read on 2026-11-23</a>
 */
public final class IdentityCheck implements Check {
    private static final Permission ASK = Permission.onAnything("sts:GetCallerIdentity");

    private final String account;
    private final AwsConnection aws;
    private final StsClient sts;

    /** Creates the check for the account that the file names. */
    public IdentityCheck(String account, AwsConnection aws) {
        this.account = account;
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
        return List.of(Question.of(account, ASK, this::answer));
    }

    private Answer answer() {
        var caller = aws.ask(() -> sts.getCallerIdentity(request -> {}));
        var asked = Stated.in(caller.account());
        var arn = Stated.in(caller.arn());
        return asked.equals(account)
                ? Answer.pass(account, "asked as " + arn)
                : Answer.fail(
                        account,
                        "asked as " + arn + " of account " + asked,
                        "sign in to " + account + ", or correct aws.account");
    }
}

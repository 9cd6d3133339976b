package dev.tombolo.live.account;

import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.aws.Stated;
import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import java.util.List;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;

/**
 * Whether the credentials are of the account that the file names, and good in its Region: a Region that the account did not
 * enable knows nobody, and one that it did knows no token of the global endpoint.
 *
 * @see <a href="https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html">the call, which needs no
 *     permission</a>, and <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html">tokens and Regions,
 *     read on 2026-11-23</a>
 */
public final class IdentityCheck implements Check {
    private static final Permission ASK = Permission.onAnything("sts:GetCallerIdentity");

    private final String account;
    private final AwsConnection aws;

    /** Creates the check for the account that the file names. */
    public IdentityCheck(String account, AwsConnection aws) {
        this.account = account;
        this.aws = aws;
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
        try {
            return answer(caller(aws));
        } catch (Unanswered e) {
            var home = aws.inHomeOf(aws.region().metadata().partition().id());
            if (e.reason() != Reason.NOT_SIGNED_IN || home.region().equals(aws.region())) {
                throw e;
            }
            return elsewhere(home, e);
        }
    }

    private static GetCallerIdentityResponse caller(AwsConnection asked) {
        var sts = asked.client(StsClient.builder(), StsClient.serviceMetadata());
        return asked.ask(() -> sts.getCallerIdentity(request -> {}));
    }

    private Answer answer(GetCallerIdentityResponse caller) {
        var asked = Stated.in(caller.account());
        var arn = Stated.in(caller.arn());
        return asked.equals(account)
                ? Answer.pass(account, "asked as " + arn)
                : Answer.fail(
                        account,
                        "asked as " + arn + " of account " + asked,
                        "sign in to " + account + ", or correct aws.account");
    }

    private Answer elsewhere(AwsConnection home, Unanswered here) {
        try {
            var known = Stated.in(caller(home).arn());
            return Answer.fail(
                    account,
                    known + " is known in " + home.region() + ", and in " + aws.region() + " " + here.says(),
                    "enable the Region in the account, or sign in at the Region's own endpoint of STS");
        } catch (Unanswered e) {
            throw here;
        }
    }
}

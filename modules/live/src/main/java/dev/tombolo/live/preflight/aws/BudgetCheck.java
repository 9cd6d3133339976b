package dev.tombolo.live.preflight.aws;

import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import java.util.List;
import software.amazon.awssdk.services.budgets.BudgetsClient;

/**
 * Whether budgets of the account can be seen. In accounts of an organization they stay closed until the management account
 * opens billing to IAM.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_DescribeBudgets.html">the
 *     call, read on 2026-11-23</a>
 */
final class BudgetCheck implements Check {
    private final AwsSubject subject;
    private final AwsConnection aws;
    private final BudgetsClient budgets;
    private final Permission ask;

    BudgetCheck(AwsSubject subject, AwsConnection aws) {
        this.subject = subject;
        this.aws = aws.inHomeOf(subject.region().partition());
        this.budgets = this.aws.client(BudgetsClient.builder(), BudgetsClient.serviceMetadata());
        this.ask = new Permission(
                "budgets:ViewBudget",
                "arn:" + subject.region().partition() + ":budgets::" + subject.account() + ":budget/*");
    }

    @Override
    public String name() {
        return "budgets";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ask);
    }

    @Override
    public List<Question> questions() {
        return subject.budgets().isEmpty() ? List.of() : List.of(Question.of("budget", ask, this::answer));
    }

    private Answer answer() {
        aws.ask(() -> budgets.describeBudgets(
                request -> request.accountId(subject.account()).maxResults(1)));
        return Answer.pass("budget", "budgets of the account can be read; whether they can be made is not asked");
    }
}

package dev.tombolo.live.preflight.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.live.AwsStub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CostCheckTest {
    private final AwsStub aws = Healthy.account();

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void readsBudgetsWhereTheirServiceIsAndOfTheAccountInTheFile() {
        assertThat(Samples.answers(new BudgetCheck(Samples.subject(), aws.connection())))
                .containsExactly(
                        "pass · budget · budgets of the account can be read; whether they can be made is not asked");
        var request = aws.requests().get(0);
        assertThat(request.getBodyAsString()).isEqualTo("{\"AccountId\":\"333333333333\",\"MaxResults\":1}");
        assertThat(request.header("Authorization").firstValue()).contains("/us-east-1/budgets/aws4_request");
    }

    @Test
    void warnsOfThroughputThatIsPaidForByTheHour() {
        aws.get(
                "/provisioned-model-throughputs",
                "{\"provisionedModelSummaries\": [{\"provisionedModelName\": \"trial\", \"modelUnits\": 2}]}");
        assertThat(Samples.answers(new ProvisionedThroughputCheck(Samples.subject(), aws.connection())))
                .containsExactly(
                        "warn · trial · 2 units are billed by the hour, and no stack of ours made them · make certain"
                                + " that somebody needs them");
    }
}

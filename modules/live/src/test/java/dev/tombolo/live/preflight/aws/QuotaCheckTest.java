package dev.tombolo.live.preflight.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.catalog.path.Routing;
import dev.tombolo.live.AwsStub;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuotaCheckTest {
    private static final String LIST = "ServiceQuotasV20190624.ListServiceQuotas";

    private final AwsStub aws = Healthy.account();

    @AfterEach
    void close() {
        aws.close();
    }

    private List<String> answers() {
        return Samples.answers(new QuotaCheck(
                Samples.subject(Samples.openWeights(), Samples.terra(Routing.GLOBAL)), aws.connection()));
    }

    @Test
    void passesWhereNoLimitOfTheRouteIsZero() {
        assertThat(answers())
                .containsExactly(
                        "pass · gpt-5.6-terra · no limit of global.openai.gpt-5.6-terra is zero",
                        "pass · gpt-oss-120b · no limit of openai.gpt-oss-120b-1:0 is zero");
    }

    @Test
    void failsWhereALimitIsZero() {
        aws.target(LIST, Healthy.quotas(0));
        assertThat(answers())
                .contains("fail · gpt-oss-120b · the limit is zero: On-demand model inference tokens per minute for"
                        + " OpenAI GPT OSS 120B · ask AWS Support or Service Quotas to raise it");
    }

    @Test
    void leavesAModelThatNoQuotaNamesUnchecked() {
        aws.target(LIST, "{\"Quotas\": []}");
        assertThat(answers())
                .containsExactly(
                        "not checked · gpt-5.6-terra · no quota has GPT-5.6 Terra and \"Global cross-region\" in its"
                                + " name · look it up in Service Quotas",
                        "not checked · gpt-oss-120b · no quota has gpt-oss-120b and \"On-demand\" in its name · look"
                                + " it up in Service Quotas");
    }

    @Test
    void readsEveryPage() {
        aws.target(LIST, "{\"Quotas\": [], \"NextToken\": \"second\"}");
        aws.body("second", okJson(Healthy.quotas(0)));
        assertThat(answers()).anyMatch(answer -> answer.startsWith("fail · gpt-oss-120b · the limit is zero"));
    }
}

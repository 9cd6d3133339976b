package dev.tombolo.live.preflight.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.live.AwsStub;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModelLifecycleCheckTest {
    private static final String PATH = "/foundation-models";

    private final AwsStub aws = Healthy.account();

    @AfterEach
    void close() {
        aws.close();
    }

    private List<String> answers() {
        return Samples.answers(new ModelLifecycleCheck(Samples.subject(Samples.openWeights()), aws.connection()));
    }

    @Test
    void passesWhereTheModelIsActive() {
        assertThat(answers()).containsExactly("pass · gpt-oss-120b · openai.gpt-oss-120b-1:0 is active");
    }

    @Test
    void warnsOfALegacyModel() {
        aws.get(PATH, Healthy.models("LEGACY"));
        assertThat(answers())
                .containsExactly(
                        "warn · gpt-oss-120b · openai.gpt-oss-120b-1:0 has the status LEGACY · plan its successor");
    }

    @Test
    void warnsOfAModelThatIsNotListed() {
        aws.get(PATH, "{\"modelSummaries\": []}");
        assertThat(answers())
                .containsExactly("warn · gpt-oss-120b · openai.gpt-oss-120b-1:0 is not listed in us-east-1 · look at"
                        + " model-availability, and correct environments/catalog, and plan again");
    }

    @Test
    void warnsOfADayThatTheCatalogDoesNotKnow() {
        aws.get(
                PATH,
                "{\"modelSummaries\": [{\"modelArn\": \"arn:2\", \"modelId\": \"openai.gpt-oss-120b-1:0\","
                        + " \"modelLifecycle\": {\"status\": \"LEGACY\", \"endOfLifeTime\": \"2027-05-01T00:00:00Z\"}}]}");
        assertThat(answers())
                .containsExactly(
                        "warn · gpt-oss-120b · openai.gpt-oss-120b-1:0 ends on 2027-05-01, and the catalog says no day"
                                + " · correct environments/catalog, and plan again");
    }
}

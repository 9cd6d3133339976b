package dev.tombolo.live.preflight.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.catalog.path.Routing;
import dev.tombolo.live.AwsStub;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InferenceProfileCheckTest {
    private static final String PATH = "/inference-profiles";

    private final AwsStub aws = Healthy.account();

    @AfterEach
    void close() {
        aws.close();
    }

    private List<String> answers() {
        return Samples.answers(new InferenceProfileCheck(Samples.subject(), aws.connection()));
    }

    @Test
    void passesWhereTheRegionsAreThoseOfTheCatalogAndAsksOnce() {
        assertThat(answers())
                .containsExactly(
                        "pass · gpt-5.6-terra · global.openai.gpt-5.6-terra is active",
                        "pass · gpt-5.6-terra · us.openai.gpt-5.6-terra routes to us-east-1 us-east-2 us-west-2");
        assertThat(aws.requests()).hasSize(1);
    }

    @Test
    void asksNothingWhereNoProfileIsCalled() {
        assertThat(Samples.answers(new InferenceProfileCheck(
                        Samples.subject(Samples.openWeights(), Samples.mantle()), aws.connection())))
                .isEmpty();
        assertThat(aws.requests()).isEmpty();
    }

    @Test
    void failsWhereAProfileRoutesToARegionThatTheCatalogDoesNotKnow() {
        aws.get(PATH, Healthy.profiles("us-east-1", "us-east-2", "us-west-2", "ca-central-1", "us-west-1"));
        assertThat(answers())
                .contains("fail · gpt-5.6-terra · us.openai.gpt-5.6-terra routes to ca-central-1 us-west-1 too, which"
                        + " the catalog does not say · add it in environments/catalog, and plan again: residency"
                        + " and statements depend on it");
    }

    @Test
    void warnsWhereAProfileNoLongerRoutesToARegionOfTheCatalog() {
        aws.get(PATH, Healthy.profiles("us-east-1", "us-east-2"));
        assertThat(answers())
                .contains("warn · gpt-5.6-terra · us.openai.gpt-5.6-terra no longer routes to us-west-2 · correct"
                        + " environments/catalog, and plan again");
    }

    @Test
    void failsWhereTheRegionHasNoSuchProfile() {
        aws.get(PATH, "{\"inferenceProfileSummaries\": []}");
        assertThat(answers())
                .contains("fail · gpt-5.6-terra · no profile us.openai.gpt-5.6-terra in us-east-1 · choose another"
                        + " routing or Region, or correct environments/catalog");
    }

    @Test
    void failsWhereAProfileIsNotActive() {
        aws.get(
                PATH,
                "{\"inferenceProfileSummaries\": [" + Healthy.profile("us.openai.gpt-5.6-terra", "RETIRED", "us-east-1")
                        + "]}");
        assertThat(Samples.answers(new InferenceProfileCheck(
                        Samples.subject(Samples.terra(Routing.GEOGRAPHIC)), aws.connection())))
                .containsExactly(
                        "fail · gpt-5.6-terra · us.openai.gpt-5.6-terra has the status RETIRED · choose another"
                                + " routing");
    }

    @Test
    void believesNoProfileWithoutRegions() {
        aws.get(
                PATH,
                "{\"inferenceProfileSummaries\": [" + Healthy.profile("us.openai.gpt-5.6-terra", "ACTIVE") + "]}");
        assertThat(Samples.answers(new InferenceProfileCheck(
                        Samples.subject(Samples.terra(Routing.GEOGRAPHIC)), aws.connection())))
                .containsExactly(
                        "not checked · us-east-1 · an answer that cannot be read · look for a proxy that answers in"
                                + " the service's place, and run it again");
    }
}

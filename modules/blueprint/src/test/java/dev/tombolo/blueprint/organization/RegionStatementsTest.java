package dev.tombolo.blueprint.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.Samples;
import dev.tombolo.catalog.Residency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks what AWS published and what Tombolo writes for the same calls. Each difference is a test with a name. */
final class RegionStatementsTest {
    private static final String PROFILE = "arn:aws:bedrock:us-east-1:111122223333:inference-profile/";
    private static final String OWN_PROFILE =
            "arn:aws:bedrock:us-east-1:111122223333:application-inference-profile/abcdefghijkl";
    private static final JsonNode REGIONS = published("scp-regions-with-profiles.json");
    private static final JsonNode NO_GLOBAL = published("scp-no-global-profiles.json");
    private static final JsonNode OURS = Controls.policy(Controls.regions(new Residency("us"), "us-east-1"));
    private static final JsonNode ANYWHERE = Controls.policy(Controls.regions(Residency.ANY, "us-east-1"));

    private static JsonNode published(String file) {
        try {
            return Samples.json(
                    Files.readString(Path.of("src/test/resources/published").resolve(file)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isDeniedAsPublished(Request request) {
        return request.isDeniedBy(REGIONS) || request.isDeniedBy(NO_GLOBAL);
    }

    private static Request model(String region) {
        var inArn = region.equals("unspecified") ? "" : region;
        return Request.of("bedrock:InvokeModel", "arn:aws:bedrock:" + inArn + "::foundation-model/openai.gpt-5.6-terra")
                .with("aws:RequestedRegion", region);
    }

    private static Request routed(String region, String profile) {
        return model(region).with("bedrock:InferenceProfileArn", profile);
    }

    @ParameterizedTest
    @CsvSource({
        "us-east-1, us.openai.gpt-5.6-terra, false",
        "us-east-2, us.openai.gpt-5.6-terra, false",
        "us-west-2, us.openai.gpt-5.6-terra, false",
        "us-east-1, global.openai.gpt-5.6-terra, false",
        "unspecified, global.openai.gpt-5.6-terra, true",
        "eu-west-1, eu.anthropic.claude, true",
    })
    void aProfileIsRoutedAsPublished(String region, String profile, boolean denied) {
        var request = routed(region, PROFILE + profile);
        assertThat(isDeniedAsPublished(request)).isEqualTo(denied);
        assertThat(request.isDeniedBy(OURS)).isEqualTo(denied);
    }

    @ParameterizedTest
    @CsvSource({"us-east-1, false", "us-east-2, true", "eu-west-1, true"})
    void aModelIsCalledDirectlyAsPublished(String region, boolean denied) {
        assertThat(isDeniedAsPublished(model(region))).isEqualTo(denied);
        assertThat(model(region).isDeniedBy(OURS)).isEqualTo(denied);
    }

    @ParameterizedTest
    @CsvSource({"bedrock:CreateModelInvocationJob", "bedrock:InvokeModelWithResponseStream"})
    void everyWayOfCallingIsDeniedElsewhereAsPublished(String action) {
        var request = Request.of(action, "*").with("aws:RequestedRegion", "eu-west-1");
        assertThat(isDeniedAsPublished(request)).isTrue();
        assertThat(request.isDeniedBy(OURS)).isTrue();
    }

    /** Difference: a profile of a Region that is not approved may route to Regions that the approved one's never reaches. */
    @Test
    void aProfileThatAnotherRegionTakesIsDenied() {
        var request = routed(
                "ca-central-1", "arn:aws:bedrock:ca-central-1:111122223333:inference-profile/us.openai.gpt-5.6-terra");
        assertThat(isDeniedAsPublished(request)).isFalse();
        assertThat(request.isDeniedBy(OURS)).isTrue();
    }

    /** Difference: costs are attributed by profiles of the account's own, which the published pattern breaks. */
    @Test
    void aProfileOfTheAccountsOwnIsRoutedWithinTheGeographyOnly() {
        assertThat(isDeniedAsPublished(routed("us-west-2", OWN_PROFILE))).isTrue();
        assertThat(routed("us-west-2", OWN_PROFILE).isDeniedBy(OURS)).isFalse();
        assertThat(routed("unspecified", OWN_PROFILE).isDeniedBy(OURS)).isTrue();
        assertThat(copied("us.openai.gpt-5.6-terra").isDeniedBy(OURS)).isFalse();
        assertThat(copied("global.openai.gpt-5.6-terra").isDeniedBy(OURS)).isTrue();
        assertThat(copied("apac.amazon.nova-lite-v1:0").isDeniedBy(OURS)).isTrue();
    }

    private static Request copied(String profile) {
        return Request.of("bedrock:CreateInferenceProfile", PROFILE + profile).with("aws:RequestedRegion", "us-east-1");
    }

    @Test
    void withoutAResidencyAGlobalProfileOfAnApprovedRegionPasses() {
        assertThat(routed("unspecified", PROFILE + "global.openai.gpt-5.6-terra")
                        .isDeniedBy(ANYWHERE))
                .isFalse();
        assertThat(routed("us-west-2", PROFILE + "us.openai.gpt-5.6-terra").isDeniedBy(ANYWHERE))
                .isFalse();
        assertThat(model("unspecified").isDeniedBy(ANYWHERE)).isTrue();
        assertThat(model("us-west-2").isDeniedBy(ANYWHERE)).isTrue();
    }

    @Test
    void mantleIsKeptInTheRegionsToo() {
        var request = Request.of(
                "bedrock-mantle:CreateInference", "arn:aws:bedrock-mantle:us-east-2:111122223333:project/default");
        assertThat(request.with("aws:RequestedRegion", "us-east-2").isDeniedBy(OURS))
                .isTrue();
        assertThat(request.with("aws:RequestedRegion", "us-east-1").isDeniedBy(OURS))
                .isFalse();
    }

    @Test
    void whatIsNotInferenceIsLeftToTheLandingZone() {
        assertThat(Request.of("s3:PutObject", "arn:aws:s3:::bucket/key")
                        .with("aws:RequestedRegion", "eu-west-1")
                        .isDeniedBy(OURS))
                .isFalse();
    }
}

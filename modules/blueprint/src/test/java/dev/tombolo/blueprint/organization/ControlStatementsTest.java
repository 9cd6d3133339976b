package dev.tombolo.blueprint.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ControlStatementsTest {
    private static final String ANYONE = "arn:aws:iam::111122223333:role/developer";
    private static final String BUYER = "arn:aws:iam::111122223333:role/ai-procurement";
    private static final String DEPLOYER =
            "arn:aws:iam::111122223333:role/cdk-bank-cfn-exec-role-111122223333-us-east-1";
    private static final String SUBSCRIBE = "aws-marketplace:Subscribe";

    private static Request by(String principal, String action) {
        return Request.of(action, "*").with("aws:PrincipalArn", principal);
    }

    @ParameterizedTest
    @CsvSource({
        "bedrock, LONG_TERM, true", "bedrock, SHORT_TERM, false",
        "bedrock-mantle, LONG_TERM, true", "bedrock-mantle, SHORT_TERM, false"
    })
    void longTermKeysAreBannedAsPublished(String service, String type, boolean denied) throws IOException {
        var request = Request.of(service + ":CallWithBearerToken", "*").with(service + ":BearerTokenType", type);
        var published = Files.readString(Path.of("src/test/resources/published/scp-no-long-term-keys.json"));
        assertThat(request.isDeniedBy(Samples.json(published))).isEqualTo(denied);
        assertThat(request.isDeniedBy(Controls.policy(OrganizationControls.NONE)))
                .isEqualTo(denied);
    }

    @Test
    void longTermKeysCannotBeMadeAndOtherCredentialsCan() {
        var request = Request.of("iam:CreateServiceSpecificCredential", "arn:aws:iam::111122223333:user/u");
        var policy = Controls.policy(OrganizationControls.NONE);
        assertThat(request.with("iam:ServiceSpecificCredentialServiceName", "bedrock.amazonaws.com")
                        .isDeniedBy(policy))
                .isTrue();
        assertThat(request.with("iam:ServiceSpecificCredentialServiceName", "codecommit.amazonaws.com")
                        .isDeniedBy(policy))
                .isFalse();
    }

    @Test
    void onlyProcurementAcceptsAgreements() {
        var policy = Controls.policy(Controls.procurement(List.of(), List.of()));
        assertThat(by(ANYONE, "bedrock:CreateFoundationModelAgreement").isDeniedBy(policy))
                .isTrue();
        assertThat(by(BUYER, "bedrock:CreateFoundationModelAgreement").isDeniedBy(policy))
                .isFalse();
        assertThat(by(ANYONE, "bedrock:PutUseCaseForModelAccess").isDeniedBy(policy))
                .isTrue();
        assertThat(by(ANYONE, "bedrock:InvokeModel").isDeniedBy(policy)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"bedrock.amazonaws.com, true", "bedrock-mantle.amazonaws.com, true", "ecs.amazonaws.com, false"})
    void aCallOfAModelSubscribesNobodyButProcurement(String via, boolean denied) {
        var policy = Controls.policy(Controls.procurement(List.of(), List.of()));
        assertThat(by(ANYONE, SUBSCRIBE).with("aws:CalledViaLast", via).isDeniedBy(policy))
                .isEqualTo(denied);
        assertThat(by(BUYER, SUBSCRIBE).with("aws:CalledViaLast", via).isDeniedBy(policy))
                .isFalse();
    }

    @Test
    void otherPurchasesInTheMarketplaceAreLeftAlone() {
        var policy = Controls.policy(Controls.procurement(List.of("prod-k5bywj2464j7c"), List.of()));
        assertThat(by(ANYONE, SUBSCRIBE)
                        .with("aws-marketplace:ProductId", "prod-anything")
                        .isDeniedBy(policy))
                .isFalse();
    }

    @Test
    void procurementBuysTheListedProductsOnly() {
        var policy = Controls.policy(Controls.procurement(List.of("prod-k5bywj2464j7c"), List.of()));
        var request = by(BUYER, SUBSCRIBE).with("aws:CalledViaLast", "bedrock.amazonaws.com");
        assertThat(request.with("aws-marketplace:ProductId", "prod-k5bywj2464j7c")
                        .isDeniedBy(policy))
                .isFalse();
        assertThat(request.with("aws-marketplace:ProductId", "prod-qco655ut2vn54")
                        .isDeniedBy(policy))
                .isTrue();
        assertThat(request.isDeniedBy(policy)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:bedrock:us-east-2::foundation-model/openai.gpt-5.6-terra, false",
        "arn:aws:bedrock:::foundation-model/openai.gpt-5.6-terra, false",
        "arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.anthropic.claude, false",
        "arn:aws:bedrock:us-east-1:111122223333:application-inference-profile/abc, false",
        "arn:aws:bedrock:us-east-1:111122223333:project/default, false",
        "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude, true",
        "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-5.6-terra-2, true",
        "arn:aws:bedrock:us-east-1:111122223333:imported-model/abc, true"
    })
    void onlyListedModelsAreInvoked(String resource, boolean denied) {
        var policy = Controls.policy(Controls.procurement(List.of(), List.of("openai.gpt-5.6-terra")));
        assertThat(Request.of("bedrock:InvokeModel", resource).isDeniedBy(policy))
                .isEqualTo(denied);
    }

    @Test
    void onlyListedModelsAreCalledOnMantle() {
        var policy = Controls.policy(Controls.procurement(List.of(), List.of("openai.gpt-5.5")));
        var request = Request.of(
                "bedrock-mantle:CreateInference", "arn:aws:bedrock-mantle:us-east-1:111122223333:project/default");
        assertThat(request.with("bedrock-mantle:Model", "openai.gpt-5.5").isDeniedBy(policy))
                .isFalse();
        assertThat(request.with("bedrock-mantle:Model", "openai.gpt-6-sol").isDeniedBy(policy))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "bedrock:PutAccountDataRetention, bedrock, none, false",
        "bedrock:PutAccountDataRetention, bedrock, default, true",
        "bedrock-mantle:PutAccountDataRetention, bedrock-mantle, none, false",
        "bedrock-mantle:PutAccountDataRetention, bedrock-mantle, provider_data_share, true",
        "bedrock-mantle:UpdateProject, bedrock-mantle, inherit, false",
        "bedrock-mantle:CreateProject, bedrock-mantle, default, true"
    })
    void retentionStaysNone(String action, String service, String mode, boolean denied) {
        assertThat(by(DEPLOYER, action)
                        .with(service + ":DataRetentionMode", mode)
                        .isDeniedBy(retention()))
                .isEqualTo(denied);
    }

    @Test
    void aProjectThatCarriesNoModeAsCloudFormationCreatesItPasses() {
        assertThat(by(ANYONE, "bedrock-mantle:CreateProject").isDeniedBy(retention()))
                .isFalse();
        assertThat(by(DEPLOYER, "bedrock:PutAccountDataRetention").isDeniedBy(retention()))
                .isTrue();
    }

    private static JsonNode retention() {
        return Controls.policy(Controls.retention());
    }

    @ParameterizedTest
    @CsvSource({
        "bedrock:PutModelInvocationLoggingConfiguration",
        "bedrock:DeleteModelInvocationLoggingConfiguration",
        "bedrock:PutEnforcedGuardrailConfiguration",
        "bedrock:DeleteEnforcedGuardrailConfiguration"
    })
    void settingsAreChangedByDeployersOnly(String action) {
        assertThat(by(ANYONE, action).isDeniedBy(retention())).isTrue();
        assertThat(by(DEPLOYER, action).isDeniedBy(retention())).isFalse();
        assertThat(by(ANYONE, action).isDeniedBy(Controls.policy(OrganizationControls.NONE)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "bedrock:InvokeModel", "bedrock-mantle:CreateInference",
        "bedrock:CallWithBearerToken", "bedrock-mantle:CallWithBearerToken"
    })
    void invocationsComeThroughSomeEndpoint(String action) {
        var policy = Controls.policy(Controls.privately());
        var request = Request.of(action, "*");
        assertThat(request.isDeniedBy(policy)).isTrue();
        assertThat(request.with("aws:SourceVpce", "vpce-1").isDeniedBy(policy)).isFalse();
        assertThat(request.with("aws:ViaAWSService", "true").isDeniedBy(policy)).isFalse();
    }
}

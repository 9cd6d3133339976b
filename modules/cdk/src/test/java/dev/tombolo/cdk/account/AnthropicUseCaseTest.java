package dev.tombolo.cdk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.blueprint.account.IntendedUsers;
import dev.tombolo.blueprint.account.UseCaseForm;
import dev.tombolo.cdk.construct.Templates;
import dev.tombolo.cdk.example.AgreeingAccountStack;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.StackProps;

final class AnthropicUseCaseTest {
    private static UseCaseForm form(String useCases) {
        return new UseCaseForm(
                "Example Bank", "https://example.com", IntendedUsers.ONE, "Banking", Optional.empty(), useCases);
    }

    @Test
    void handsInTheFormAndNothingMore() {
        var stack = Templates.stack("us-east-1");
        new AnthropicUseCase(
                stack,
                "UseCase",
                AnthropicUseCaseProps.builder()
                        .settings(ModelAgreementTest.settings(stack))
                        .form(form("answers to claims"))
                        .build());
        var setting = Templates.only(Templates.of(stack), "Custom::BedrockUseCase");
        assertThat(setting.path("CompanyName").asText()).isEqualTo("Example Bank");
        assertThat(setting.path("CompanyWebsite").asText()).isEqualTo("https://example.com");
        assertThat(setting.path("IntendedUsers").asText()).isEqualTo("1");
        assertThat(setting.path("IndustryOption").asText()).isEqualTo("Banking");
        assertThat(setting.path("UseCases").asText()).isEqualTo("answers to claims");
        assertThat(setting.properties()).hasSize(7);
        assertThat(Templates.only(Templates.of(stack), "AWS::IAM::RolePolicy").at("/PolicyDocument/Statement/0/Action"))
                .isEqualTo(
                        Templates.json("[\"bedrock:GetUseCaseForModelAccess\", \"bedrock:PutUseCaseForModelAccess\"]"));
    }

    @Test
    void failsOnATextThatIsTooLongWithoutQuotingIt() {
        var stack = Templates.stack("us-east-1");
        var props = new AnthropicUseCaseProps(ModelAgreementTest.settings(stack), form("x".repeat(8193)));
        assertThatThrownBy(() -> new AnthropicUseCase(stack, "UseCase", props))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Team/UseCase: form: useCases has 8193 characters · give it 1 to 8192");
    }

    @Test
    void failsWhereAnAccountHandsInTwoForms() {
        var stack = Templates.stack("us-east-1");
        var props = new AnthropicUseCaseProps(ModelAgreementTest.settings(stack), form("answers to claims"));
        new AnthropicUseCase(stack, "UseCase", props);
        assertThatThrownBy(() -> new AnthropicUseCase(stack, "Another", props))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Team/Another: the use-case form of 111122223333 us-east-1 is declared by Team/UseCase"
                        + " already, and the later deploy would overwrite the earlier · keep one of them");
    }

    @Test
    void theExampleAgreesAfterTheFormIsHandedIn() {
        var environment = Environment.builder()
                .account(Templates.ACCOUNT)
                .region("us-east-1")
                .build();
        var stack = new AgreeingAccountStack(
                new App(), "Account", StackProps.builder().env(environment).build());
        var resources = Templates.of(stack).path("Resources");
        var agreement = resources.properties().stream()
                .map(Map.Entry::getValue)
                .filter(resource -> resource.path("Type").asText().equals("Custom::BedrockModelAgreement"))
                .findFirst()
                .orElseThrow();
        assertThat(agreement.path("DependsOn"))
                .extracting(id -> resources.path(id.asText()).path("Type").asText())
                .contains("Custom::BedrockUseCase");
    }
}

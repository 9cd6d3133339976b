package dev.tombolo.cdk.example;

import dev.tombolo.blueprint.account.Agreement;
import dev.tombolo.blueprint.account.IntendedUsers;
import dev.tombolo.blueprint.account.UseCaseForm;
import dev.tombolo.cdk.account.AnthropicUseCase;
import dev.tombolo.cdk.account.AnthropicUseCaseProps;
import dev.tombolo.cdk.account.ModelAgreement;
import dev.tombolo.cdk.account.ModelAgreementProps;
import dev.tombolo.cdk.baseline.BedrockSettings;
import dev.tombolo.cdk.baseline.BedrockSettingsProps;
import java.util.Optional;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.constructs.Construct;

/** An account that agrees to buy a model, and hands in the form that the vendor wants first. */
public final class AgreeingAccountStack extends Stack {
    /** Declares the stack. */
    public AgreeingAccountStack(Construct scope, String id, StackProps props) {
        super(scope, id, props);
        var settings = new BedrockSettings(
                this,
                "Settings",
                BedrockSettingsProps.builder().owner("procurement").build());
        var form = new AnthropicUseCase(
                this,
                "UseCase",
                AnthropicUseCaseProps.builder()
                        .settings(settings)
                        .form(new UseCaseForm(
                                "Example Bank",
                                "https://example.com",
                                IntendedUsers.ONE,
                                "Banking",
                                Optional.empty(),
                                "answers to customers' claims"))
                        .build());
        var agreement = new ModelAgreement(
                this,
                "Sonnet",
                ModelAgreementProps.builder()
                        .settings(settings)
                        .agreement(new Agreement(
                                "claude-sonnet-4-6",
                                "anthropic.claude-sonnet-4-6",
                                "offer-5l5a5izq5fbec",
                                "https://aws.amazon.com/legal/bedrock/third-party-models/",
                                "0123456789abcdef",
                                Optional.empty()))
                        .build());
        agreement.getNode().addDependency(form);
    }
}

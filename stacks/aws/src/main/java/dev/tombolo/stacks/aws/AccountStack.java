package dev.tombolo.stacks.aws;

import dev.tombolo.blueprint.account.Agreement;
import dev.tombolo.blueprint.account.UseCaseForm;
import dev.tombolo.cdk.account.AnthropicUseCase;
import dev.tombolo.cdk.account.AnthropicUseCaseProps;
import dev.tombolo.cdk.account.ModelAgreement;
import dev.tombolo.cdk.account.ModelAgreementProps;
import dev.tombolo.cdk.baseline.BedrockSettings;
import dev.tombolo.cdk.baseline.BedrockSettingsProps;
import dev.tombolo.cdk.owner.StackOwner;
import dev.tombolo.environment.AccountSide;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import java.util.Optional;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** The scope <em>account</em>: what the whole account agrees to before its models may be called. Its deployer buys. */
final class AccountStack extends Stack {
    private final BedrockSettings settings;

    AccountStack(Construct scope, Environment environment, AwsSide aws) {
        super(
                scope,
                "Account",
                new StackShape(environment, aws)
                        .props("account", "What the account agrees to for AI models, owned by " + environment.name()));
        var owner = aws.owner().ofStack("account");
        var declared = new StackOwner(this, "Owner", owner);
        settings = settings(aws.agreed(), owner.identity("cdk"));
        var form = aws.agreed().useCase().map(this::handIn);
        aws.agreed().agreements().forEach(agreement -> agree(agreement, form));
        declared.guard();
    }

    private BedrockSettings settings(AccountSide account, String owner) {
        return new BedrockSettings(
                this,
                "Settings",
                BedrockSettingsProps.builder()
                        .owner(owner)
                        .name("bedrock-agreements")
                        .conventions(account.conventions())
                        .tags(account.tags())
                        .build());
    }

    private AnthropicUseCase handIn(UseCaseForm form) {
        return new AnthropicUseCase(this, "UseCase", new AnthropicUseCaseProps(settings, form));
    }

    private void agree(Agreement agreement, Optional<AnthropicUseCase> form) {
        var made =
                new ModelAgreement(this, "Agreement-" + agreement.key(), new ModelAgreementProps(settings, agreement));
        if (agreement.needsUseCase()) {
            form.ifPresent(made.getNode()::addDependency);
        }
    }
}

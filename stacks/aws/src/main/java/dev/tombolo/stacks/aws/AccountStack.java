package dev.tombolo.stacks.aws;

import dev.tombolo.blueprint.account.Agreement;
import dev.tombolo.blueprint.cost.BudgetTopic;
import dev.tombolo.cdk.account.AnthropicUseCase;
import dev.tombolo.cdk.account.AnthropicUseCaseProps;
import dev.tombolo.cdk.account.ModelAgreement;
import dev.tombolo.cdk.account.ModelAgreementProps;
import dev.tombolo.cdk.baseline.BedrockSettings;
import dev.tombolo.cdk.baseline.BedrockSettingsProps;
import dev.tombolo.cdk.cost.BudgetAlerts;
import dev.tombolo.cdk.cost.BudgetAlertsProps;
import dev.tombolo.cdk.cost.ModelBudget;
import dev.tombolo.cdk.cost.ModelBudgetProps;
import dev.tombolo.cdk.owner.StackOwner;
import dev.tombolo.environment.AccountBudget;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import java.util.List;
import java.util.Optional;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.Role;
import software.constructs.Construct;

/**
 * The scope <em>account</em>: what the whole account agrees to before its models may be called, and what it may spend on
 * them. Its deployer buys.
 */
final class AccountStack extends Stack {
    /** What the owner of the account is called, in whatever Region. */
    static final String SCOPE = "account";

    AccountStack(Construct scope, Environment environment, AwsSide aws) {
        super(
                scope,
                "Account",
                new StackShape(environment, aws)
                        .props(
                                "account",
                                "What exists once in the account for AI models, owned by " + environment.name()));
        var owner = aws.owner().ofStack(SCOPE);
        var declared = new StackOwner(this, "Owner", owner);
        if (aws.accountScope().agrees()) {
            agree(aws, settings(aws, owner.identity("cdk")));
        }
        aws.accountScope().budget().ifPresent(budget -> limit(budget, aws));
        declared.guard();
    }

    private BedrockSettings settings(AwsSide aws, String owner) {
        var props = BedrockSettingsProps.builder()
                .owner(owner)
                .name("bedrock-agreements")
                .conventions(aws.accountScope().conventions())
                .tags(aws.accountScope().tags());
        aws.roles()
                .agreements()
                .map(arn -> Role.fromRoleArn(this, "AgreementsRole", arn))
                .ifPresent(props::role);
        return new BedrockSettings(this, "Settings", props.build());
    }

    private void agree(AwsSide aws, BedrockSettings settings) {
        var account = aws.accountScope();
        var form = account.form()
                .map(handedIn -> new AnthropicUseCase(this, "UseCase", new AnthropicUseCaseProps(settings, handedIn)));
        account.agreements().forEach(agreement -> agree(agreement, settings, form));
        new KeepersOutput(this).declare("AgreementsRoleNeeds", aws.roles().agreements(), settings.getRoleNeeds());
    }

    private void agree(Agreement agreement, BedrockSettings settings, Optional<AnthropicUseCase> form) {
        var made =
                new ModelAgreement(this, "Agreement-" + agreement.key(), new ModelAgreementProps(settings, agreement));
        if (agreement.needsUseCase()) {
            form.ifPresent(made.getNode()::addDependency);
        }
    }

    private void limit(AccountBudget limit, AwsSide aws) {
        var props = BudgetAlertsProps.builder()
                .emails(limit.emails())
                .place(aws.place())
                .tags(aws.accountScope().tags());
        aws.alertKey().ifPresent(props::keyArn);
        aws.alertKey()
                .ifPresent(key -> new AlertKeyOutput(this).declare(key, List.of(BudgetTopic.publisher(aws.place()))));
        var alerts = new BudgetAlerts(this, "BudgetAlerts", props.build());
        new ModelBudget(
                        this,
                        "Budget",
                        ModelBudgetProps.builder()
                                .budget(limit.budget())
                                .topicArn(alerts.getTopicArn())
                                .build())
                .getNode()
                .addDependency(alerts.getTopicPolicy());
    }
}

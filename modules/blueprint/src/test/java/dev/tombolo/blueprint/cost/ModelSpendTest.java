package dev.tombolo.blueprint.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.access.Billing;
import dev.tombolo.blueprint.access.Invocations;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ModelSpendTest {
    private static final AwsIdentity LAMBDA = new AwsIdentity.Service("lambda.amazonaws.com");
    private static final Map<String, String> TAGS =
            Map.of("cost-centre", "4711", "tombolo:environment", "prod", "tombolo:consumer", "claims");

    private static AwsConsumer consumer(AwsIdentity identity, Map<String, String> tags, ModelPath... paths) {
        return new AwsConsumer(
                "claims",
                identity,
                List.of(paths),
                BearerToken.NONE,
                new Invocations.Anywhere(),
                new GuardrailDemand.Free(),
                AwsConventions.NONE,
                "prod",
                tags);
    }

    @Test
    void tellsCallsOnRuntimeApartByTheTagsOfTheRoleInItsEnvironment() {
        assertThat(ModelSpend.of(consumer(LAMBDA, TAGS, Samples.terra())).words())
                .isEqualTo("iamPrincipal/tombolo:consumer=claims and iamPrincipal/tombolo:environment=prod");
        assertThat(ModelSpend.of(consumer(LAMBDA, Map.of("tombolo:consumer", "claims"), Samples.terra()))
                        .words())
                .isEqualTo("iamPrincipal/tombolo:consumer=claims");
    }

    @Test
    void tellsCallsOnMantleApartByTheTagsOfAProject() {
        assertThat(ModelSpend.of(consumer(LAMBDA, TAGS, Samples.mantle("gpt-5.5"), Samples.terra()))
                        .json())
                .hasToString("{Or=[{And=["
                        + "{Tags={Key=iamPrincipal/tombolo:consumer, Values=[claims]}}, "
                        + "{Tags={Key=iamPrincipal/tombolo:environment, Values=[prod]}}]}, {And=["
                        + "{Tags={Key=tombolo:consumer, Values=[claims]}}, "
                        + "{Tags={Key=tombolo:environment, Values=[prod]}}]}]}");
    }

    @Test
    void saysWhichCallsABudgetSees() {
        assertThat(ModelSpend.sights(consumer(LAMBDA, TAGS, Samples.mantle("gpt-5.5"), Samples.terra())))
                .containsExactly(
                        new BudgetSight(
                                EndpointKind.BEDROCK_RUNTIME,
                                BudgetSight.State.SEEN_ONCE_ACTIVATED,
                                "once the payer has activated the role's tags for cost allocation"),
                        new BudgetSight(
                                EndpointKind.BEDROCK_MANTLE,
                                BudgetSight.State.NOT_SEEN,
                                "it attributes no caller, and no project with the consumer's tags is declared"));
    }

    @Test
    void seesNothingOfARoleThatSomebodyElseMade() {
        var existing = new AwsIdentity.ExistingRole("arn:aws:iam::111122223333:role/claims");

        assertThat(ModelSpend.sights(consumer(existing, TAGS, Samples.terra())))
                .containsExactly(new BudgetSight(
                        EndpointKind.BEDROCK_RUNTIME,
                        BudgetSight.State.NOT_SEEN,
                        "the role is somebody else's, and carries none of the consumer's tags"));
    }

    private static BudgetSight seen(EndpointKind endpoint, String carrier) {
        return BudgetSight.seeing(
                endpoint, "once the payer has activated the tags of its " + carrier + " for cost allocation");
    }

    @Test
    void seesCallsOnMantleThroughAProjectWithBothTags() {
        var project = new Billing.Project("claims", Text.of("arn"));
        var billing = new Billing(new TreeMap<>(), Optional.of(project));

        assertThat(ModelSpend.sights(
                        consumer(LAMBDA, TAGS, Samples.mantle("gpt-5.5")).billed(billing)))
                .containsExactly(seen(EndpointKind.BEDROCK_MANTLE, "project"));
        assertThat(ModelSpend.sights(consumer(LAMBDA, Map.of("tombolo:consumer", "claims"), Samples.mantle("gpt-5.5"))
                        .billed(billing)))
                .containsExactly(BudgetSight.blind(
                        EndpointKind.BEDROCK_MANTLE,
                        "the tags of its project are not both of tombolo:consumer and tombolo:environment"));
    }

    @Test
    void seesCallsOfSomebodyElsesRoleThroughApplicationProfiles() {
        var existing = new AwsIdentity.ExistingRole("arn:aws:iam::111122223333:role/claims");
        var path = Samples.terra();
        var profiles = new TreeMap<>(Map.of(path.model().name(), Text.of("arn")));
        var consumer = consumer(existing, TAGS, path).billed(new Billing(profiles, Optional.empty()));

        assertThat(ModelSpend.sights(consumer))
                .containsExactly(seen(EndpointKind.BEDROCK_RUNTIME, "application inference profiles"));
        assertThat(ModelSpend.of(consumer).words()).isEqualTo("tombolo:consumer=claims and tombolo:environment=prod");
    }

    @Test
    void failsOnAConsumerWithoutATagToTellItsSpendingBy() {
        assertThatThrownBy(() -> ModelSpend.of(consumer(LAMBDA, Map.of(), Samples.terra())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("consumer: \"claims\" has no tag tombolo:consumer"
                        + " · give it, so that its spending can be told apart");
    }
}

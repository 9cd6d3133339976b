package dev.tombolo.environment;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.attribution.ConsumerAttribution;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.network.AwsNetwork;
import dev.tombolo.blueprint.operations.OperationsChoice;
import dev.tombolo.blueprint.owner.Owner;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.Engine;
import java.util.List;
import java.util.Optional;

/**
 * What an environment asks of AWS, as the blueprint's input.
 *
 * @param engine who owns AWS here
 * @param account the account id
 * @param owner who owns the stack of access
 * @param place the account and Region
 * @param network the network that models are called from
 * @param guardrails the guardrails that consumers must call with
 * @param attributions what a bill tells consumers' calls apart by
 * @param consumers the consumers, by key
 * @param spending what may be spent, where the environment says so
 * @param accountScope what exists once in the account
 * @param baseline who declares what exists once in the account and Region
 * @param operations what is watched, and who is told
 * @param alertKey the key that topics of alarms and budgets are encrypted with
 * @param roles the roles of services that somebody else keeps
 * @param organization what accounts of the organization are held to
 * @param namePrefix the first characters of physical names
 * @param bootstrapQualifier the qualifier of the CDK bootstrap stack, where it is not CDK's own
 */
public record AwsSide(
        Engine engine,
        String account,
        Owner owner,
        AwsPlace place,
        Optional<AwsNetwork> network,
        List<Guardrail> guardrails,
        List<ConsumerAttribution> attributions,
        List<AwsConsumer> consumers,
        Optional<AwsSpending> spending,
        AccountSide accountScope,
        BaselineScope baseline,
        Optional<OperationsChoice> operations,
        Optional<String> alertKey,
        AwsDocument.Roles roles,
        Optional<OrganizationSide> organization,
        Optional<String> namePrefix,
        Optional<String> bootstrapQualifier) {
    /** Tells whether there is anything for the scope <em>access</em> to declare. */
    public boolean hasAccess() {
        return organization.isEmpty() || network.isPresent() || !consumers.isEmpty();
    }

    /** Returns the baseline that this environment declares. */
    public Optional<Baseline> ownBaseline() {
        return baseline instanceof BaselineScope.Own own && !own.baseline().isEmpty()
                ? Optional.of(own.baseline())
                : Optional.empty();
    }

    /** Returns what this environment attaches in the organization. */
    public Optional<OrganizationSide> attachedOrganization() {
        return organization.filter(OrganizationSide::isAttached);
    }
}

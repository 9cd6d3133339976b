package dev.tombolo.assurance.rules;

import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rules.access.AnyUserWithoutPrincipalType;
import dev.tombolo.assurance.rules.access.BedrockTrustedWithoutSource;
import dev.tombolo.assurance.rules.access.CallerMayUndoItsGuards;
import dev.tombolo.assurance.rules.access.ConditionKeyOfOtherEndpoint;
import dev.tombolo.assurance.rules.access.EveryApiKeyAllowed;
import dev.tombolo.assurance.rules.access.FederatedTrustWithoutSubject;
import dev.tombolo.assurance.rules.access.GlobalProfileWithoutUnspecifiedRegion;
import dev.tombolo.assurance.rules.access.LongTermBearerToken;
import dev.tombolo.assurance.rules.access.ManageAllResources;
import dev.tombolo.assurance.rules.access.MantleModelUnrestricted;
import dev.tombolo.assurance.rules.access.MantleReadsUnderModelCondition;
import dev.tombolo.assurance.rules.access.ModelDenyMissesMantle;
import dev.tombolo.assurance.rules.access.ModelNamedByWildcard;
import dev.tombolo.assurance.rules.access.ModelVariableWhereItDoesNotApply;
import dev.tombolo.assurance.rules.access.ModelsCalledByIamUser;
import dev.tombolo.assurance.rules.access.ModelsCalledInEveryRegion;
import dev.tombolo.assurance.rules.access.NonexistentAction;
import dev.tombolo.assurance.rules.access.ProfileWithoutItsModels;
import dev.tombolo.assurance.rules.access.RegionDenyBreaksProfiles;
import dev.tombolo.assurance.rules.access.RegionNotNamedByItsKey;
import dev.tombolo.assurance.rules.access.RoleAssumableByAnybody;
import dev.tombolo.assurance.rules.access.ServingManagedByCallers;
import dev.tombolo.assurance.rules.access.StandingMarketplaceSubscription;
import dev.tombolo.assurance.rules.access.StatementInRootCompartment;
import dev.tombolo.assurance.rules.access.WorkloadNotNamed;
import dev.tombolo.assurance.rules.agents.AgentRoleShared;
import dev.tombolo.assurance.rules.agents.AgentRoleTooWide;
import dev.tombolo.assurance.rules.agents.AgentWithoutGuardrail;
import dev.tombolo.assurance.rules.agents.BrowserOnPublicNetwork;
import dev.tombolo.assurance.rules.agents.BrowserWithoutRecording;
import dev.tombolo.assurance.rules.agents.CodeInterpreterOnPublicNetwork;
import dev.tombolo.assurance.rules.agents.FlowWithoutGuardrail;
import dev.tombolo.assurance.rules.agents.GatewayWithoutAuthorizer;
import dev.tombolo.assurance.rules.agents.RuntimeOnPublicNetwork;
import dev.tombolo.assurance.rules.cost.BudgetAlertsReplaceTheBudget;
import dev.tombolo.assurance.rules.cost.BudgetMissesMarketplaceModels;
import dev.tombolo.assurance.rules.cost.BudgetWithoutSubscriber;
import dev.tombolo.assurance.rules.cost.ProjectNotRetained;
import dev.tombolo.assurance.rules.cost.SpendingStopMissesAnEndpoint;
import dev.tombolo.assurance.rules.guardrail.EndpointModerationOff;
import dev.tombolo.assurance.rules.guardrail.EnforcedGuardrailDeclaredTwice;
import dev.tombolo.assurance.rules.guardrail.GuardrailDenyMissesACall;
import dev.tombolo.assurance.rules.guardrail.GuardrailIdentifierWithoutVersion;
import dev.tombolo.assurance.rules.guardrail.GuardrailOnDraftVersion;
import dev.tombolo.assurance.rules.guardrail.GuardrailStandardTierWithoutCrossRegion;
import dev.tombolo.assurance.rules.guardrail.GuardrailVersionNotRetained;
import dev.tombolo.assurance.rules.guardrail.GuardrailWithoutCustomerKey;
import dev.tombolo.assurance.rules.guardrail.GuardrailWithoutPromptAttackFilter;
import dev.tombolo.assurance.rules.guardrail.GuardrailWithoutSensitiveInformationFilter;
import dev.tombolo.assurance.rules.keys.AgentWithoutCustomerKey;
import dev.tombolo.assurance.rules.keys.CustomModelWithoutCustomerKey;
import dev.tombolo.assurance.rules.keys.DataSourceWithoutCustomerKey;
import dev.tombolo.assurance.rules.keys.FlowWithoutCustomerKey;
import dev.tombolo.assurance.rules.keys.GatewayWithoutCustomerKey;
import dev.tombolo.assurance.rules.keys.MemoryWithoutCustomerKey;
import dev.tombolo.assurance.rules.keys.PromptWithoutCustomerKey;
import dev.tombolo.assurance.rules.logging.InvocationLogRoleTooWide;
import dev.tombolo.assurance.rules.logging.InvocationLogWithoutContent;
import dev.tombolo.assurance.rules.logging.InvocationLogWithoutDestination;
import dev.tombolo.assurance.rules.logging.InvocationLogsWithoutCustomerKey;
import dev.tombolo.assurance.rules.logging.LogDeliveryWithoutAlarm;
import dev.tombolo.assurance.rules.logging.LogStreamBelowWildcardArn;
import dev.tombolo.assurance.rules.logging.LoggingConfigurationDeclaredTwice;
import dev.tombolo.assurance.rules.logging.LoggingOverwritesSilently;
import dev.tombolo.assurance.rules.logging.LogsNotRetained;
import dev.tombolo.assurance.rules.logging.TrailWithoutManagementEvents;
import dev.tombolo.assurance.rules.logging.TrailWithoutMantleDataEvents;
import dev.tombolo.assurance.rules.network.EndpointPolicyOpen;
import dev.tombolo.assurance.rules.network.EndpointPolicyShutsOutRoles;
import dev.tombolo.assurance.rules.network.EndpointWithoutPrivateDns;
import dev.tombolo.assurance.rules.network.PrivateEndpointWithoutSecurityGroup;
import dev.tombolo.assurance.rules.operations.AlarmOnDimensionsThatNeverReport;
import dev.tombolo.assurance.rules.operations.AlarmOnMetricThatDoesNotExist;
import dev.tombolo.assurance.rules.operations.AlarmWithoutAction;
import dev.tombolo.assurance.rules.serving.DedicatedClusterNotProtected;
import dev.tombolo.assurance.rules.serving.ModelPastEndOfLife;
import dev.tombolo.assurance.rules.serving.NonexistentResourceType;
import dev.tombolo.assurance.rules.serving.RetentionDenyBlocksProjects;
import dev.tombolo.catalog.Catalog;
import java.time.LocalDate;
import java.util.List;

/** The rules that Tombolo ships. */
public final class Rules {

    private Rules() {}

    /**
     * All of them, sorted by id.
     *
     * @param catalog what is known of models, among it the day on which each ends
     * @param asOf the day with which those days are compared
     */
    public static List<Rule> shipped(Catalog catalog, LocalDate asOf) {
        return List.of(
                new AgentRoleShared(),
                new AgentRoleTooWide(),
                new AgentWithoutCustomerKey(),
                new AgentWithoutGuardrail(),
                new AlarmOnDimensionsThatNeverReport(),
                new AlarmOnMetricThatDoesNotExist(),
                new AlarmWithoutAction(),
                new AnyUserWithoutPrincipalType(),
                new BedrockTrustedWithoutSource(),
                new BrowserOnPublicNetwork(),
                new BrowserWithoutRecording(),
                new BudgetAlertsReplaceTheBudget(),
                new BudgetMissesMarketplaceModels(),
                new BudgetWithoutSubscriber(),
                new CallerMayUndoItsGuards(),
                new CodeInterpreterOnPublicNetwork(),
                new ConditionKeyOfOtherEndpoint(),
                new CustomModelWithoutCustomerKey(),
                new DataSourceWithoutCustomerKey(),
                new DedicatedClusterNotProtected(),
                new EndpointModerationOff(),
                new EndpointPolicyOpen(),
                new EndpointPolicyShutsOutRoles(),
                new EndpointWithoutPrivateDns(),
                new EnforcedGuardrailDeclaredTwice(),
                new EveryApiKeyAllowed(),
                new FederatedTrustWithoutSubject(),
                new FlowWithoutCustomerKey(),
                new FlowWithoutGuardrail(),
                new GatewayWithoutAuthorizer(),
                new GatewayWithoutCustomerKey(),
                new GlobalProfileWithoutUnspecifiedRegion(),
                new GuardrailDenyMissesACall(),
                new GuardrailIdentifierWithoutVersion(),
                new GuardrailOnDraftVersion(),
                new GuardrailStandardTierWithoutCrossRegion(),
                new GuardrailVersionNotRetained(),
                new GuardrailWithoutCustomerKey(),
                new GuardrailWithoutPromptAttackFilter(),
                new GuardrailWithoutSensitiveInformationFilter(),
                new InvocationLogRoleTooWide(),
                new InvocationLogWithoutContent(),
                new InvocationLogWithoutDestination(),
                new InvocationLogsWithoutCustomerKey(),
                new LogDeliveryWithoutAlarm(),
                new LogStreamBelowWildcardArn(),
                new LoggingConfigurationDeclaredTwice(),
                new LoggingOverwritesSilently(),
                new LogsNotRetained(),
                new LongTermBearerToken(),
                new ManageAllResources(),
                new MantleModelUnrestricted(),
                new MantleReadsUnderModelCondition(),
                new MemoryWithoutCustomerKey(),
                new ModelDenyMissesMantle(),
                new ModelNamedByWildcard(),
                new ModelPastEndOfLife(catalog, asOf),
                new ModelVariableWhereItDoesNotApply(),
                new ModelsCalledByIamUser(),
                new ModelsCalledInEveryRegion(),
                new NonexistentAction(),
                new NonexistentResourceType(),
                new PrivateEndpointWithoutSecurityGroup(),
                new ProfileWithoutItsModels(),
                new ProjectNotRetained(),
                new PromptWithoutCustomerKey(),
                new RegionDenyBreaksProfiles(),
                new RegionNotNamedByItsKey(),
                new RetentionDenyBlocksProjects(),
                new RoleAssumableByAnybody(),
                new RuntimeOnPublicNetwork(),
                new ServingManagedByCallers(),
                new SpendingStopMissesAnEndpoint(),
                new StandingMarketplaceSubscription(),
                new StatementInRootCompartment(),
                new TrailWithoutManagementEvents(),
                new TrailWithoutMantleDataEvents(),
                new WorkloadNotNamed());
    }
}

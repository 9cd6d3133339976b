package dev.tombolo.assurance.rules;

import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rules.access.AnyUserWithoutPrincipalType;
import dev.tombolo.assurance.rules.access.GlobalProfileWithoutUnspecifiedRegion;
import dev.tombolo.assurance.rules.access.LongTermBearerToken;
import dev.tombolo.assurance.rules.access.ManageAllResources;
import dev.tombolo.assurance.rules.access.MantleModelUnrestricted;
import dev.tombolo.assurance.rules.access.MantleReadsUnderModelCondition;
import dev.tombolo.assurance.rules.access.ModelNamedByWildcard;
import dev.tombolo.assurance.rules.access.ModelVariableWhereItDoesNotApply;
import dev.tombolo.assurance.rules.access.ProfileWithoutItsModels;
import dev.tombolo.assurance.rules.access.StandingMarketplaceSubscription;
import dev.tombolo.assurance.rules.access.StatementInRootCompartment;
import dev.tombolo.assurance.rules.network.EndpointPolicyOpen;
import dev.tombolo.assurance.rules.network.EndpointWithoutPrivateDns;
import dev.tombolo.assurance.rules.serving.NonexistentResourceType;
import java.util.List;

/** The rules that Tombolo ships. */
public final class Rules {

    private static final List<Rule> SHIPPED = List.of(
            new AnyUserWithoutPrincipalType(),
            new EndpointPolicyOpen(),
            new EndpointWithoutPrivateDns(),
            new GlobalProfileWithoutUnspecifiedRegion(),
            new LongTermBearerToken(),
            new ManageAllResources(),
            new MantleModelUnrestricted(),
            new MantleReadsUnderModelCondition(),
            new ModelNamedByWildcard(),
            new ModelVariableWhereItDoesNotApply(),
            new NonexistentResourceType(),
            new ProfileWithoutItsModels(),
            new StandingMarketplaceSubscription(),
            new StatementInRootCompartment());

    private Rules() {}

    /** All of them, sorted by id. */
    public static List<Rule> shipped() {
        return SHIPPED;
    }
}

package dev.tombolo.cdk.cost;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.cost.SpendingStop;
import dev.tombolo.blueprint.cost.StopTerms;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.cdk.construct.ExistingRole;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.construct.ResourceTags;
import dev.tombolo.cdk.construct.StackPlace;
import dev.tombolo.cdk.hole.Holes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.services.iam.CfnManagedPolicy;
import software.amazon.awscdk.services.iam.CfnRole;
import software.constructs.Construct;

/**
 * What budgets stop model calls with: a policy that denies every way to call a model, and the role with which AWS Budgets
 * attaches it to the roles that are named, and takes it off again. It does nothing until a budget is made with
 * {@link #stopping}.
 *
 * <p>AWS does not arm a stop again by itself: see the guide on budgets.
 *
 * <p>Declares {@code Denial}, and {@code Execution} where that role is not brought along. These ids never change. One that is
 * brought along is not touched: {@link #getExecutionRoleNeeds()} says what it must have.
 */
public final class ModelSpendingStop extends Construct {
    private static final String ATTACH = "attach-denial";

    private final ModelSpendingStopProps props;
    private final String policyArn;
    private final String executionRoleArn;
    private final Map<String, Object> executionRoleNeeds;

    /**
     * Declares policy and role.
     *
     * @throws IllegalArgumentException with every problem: no role or more than AWS takes, a stack without a literal Region
     *     where no place is given, an execution role of another account
     */
    public ModelSpendingStop(Construct scope, String id, ModelSpendingStopProps props) {
        super(scope, id);
        this.props = props;
        var place = checkedPlace();
        policyArn = CfnManagedPolicy.Builder.create(this, "Denial")
                .managedPolicyName(props.name().orElse(null))
                .path(props.conventions().rolePath())
                .description(SpendingStop.DESCRIPTION)
                .policyDocument(SpendingStop.denial().json(Holes.NONE))
                .build()
                .getRef();
        executionRoleArn = props.executionRoleArn().orElseGet(() -> role(place));
        executionRoleNeeds = props.executionRoleArn().map(arn -> needs(place)).orElse(Map.of());
    }

    private AwsPlace checkedPlace() {
        var problems = Problems.at(this);
        int roles = props.roles().size();
        problems.addIf(
                roles == 0 || roles > SpendingStop.MOST_ROLES,
                "roles: " + roles + " are given · give 1 to " + SpendingStop.MOST_ROLES);
        props.executionRoleArn().ifPresent(arn -> ExistingRole.check(this, "executionRole", arn, problems));
        var place = props.place().or(() -> StackPlace.of(this, CatalogReader.shipped(), problems));
        problems.raise();
        return place.orElseThrow();
    }

    private String role(AwsPlace place) {
        return CfnRole.Builder.create(this, "Execution")
                .roleName(props.name().orElse(null))
                .path(props.conventions().rolePath())
                .permissionsBoundary(props.conventions().permissionsBoundary().orElse(null))
                .description(SpendingStop.ROLE_DESCRIPTION)
                .assumeRolePolicyDocument(json(SpendingStop.trust(place)))
                .policies(List.of(CfnRole.PolicyProperty.builder()
                        .policyName(ATTACH)
                        .policyDocument(json(SpendingStop.permissions(roleArns())))
                        .build()))
                .tags(ResourceTags.list(props.tags()))
                .build()
                .getAttrArn();
    }

    private Map<String, Object> needs(AwsPlace place) {
        var role = new ExistingRole(json(SpendingStop.trust(place)));
        role.needs(ATTACH, json(SpendingStop.permissions(roleArns())));
        return role.properties();
    }

    private List<Text> roleArns() {
        return props.roles().keySet().stream()
                .map(key -> Text.of(SpendingStop.roleArn(key)))
                .toList();
    }

    private Object json(PolicyDocument document) {
        var holes = new TreeMap<>(
                Holes.NONE.with(SpendingStop.POLICY_ARN, policyArn).values());
        props.roles().forEach((key, role) -> holes.put(SpendingStop.roleArn(key), role.arn()));
        return document.json(StackPlace.withAccount(this, new Holes(holes), document.references()));
    }

    /**
     * Returns what an execution role that is brought along must have, as {@code AssumeRolePolicyDocument} and {@code
     * Policies} of {@code AWS::IAM::Role}; empty for one that is made here. AWS does not ask before the stop is pulled.
     */
    public Map<String, Object> getExecutionRoleNeeds() {
        return executionRoleNeeds;
    }

    /**
     * Returns the stop of some of the roles, for {@link ModelBudgetProps.Builder#stop}.
     *
     * @param terms when it stops, and who pulls the stop
     * @param keys the keys under which the roles were given; all of them where none is named
     */
    public BudgetStop stopping(StopTerms terms, String... keys) {
        var wanted = List.of(keys);
        var names = props.roles().entrySet().stream()
                .filter(role -> wanted.isEmpty() || wanted.contains(role.getKey()))
                .map(role -> role.getValue().name())
                .toList();
        return new BudgetStop(terms, policyArn, executionRoleArn, names);
    }
}

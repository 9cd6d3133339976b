package dev.tombolo.blueprint.cost;

import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.policy.BedrockActions;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a budget needs to stop model calls: a policy that denies them, and a role that may attach this policy to the roles of
 * consumers and take it off again, and nothing else.
 *
 * <p>AWS does not re-arm a stop by itself. Whoever lifts it executes {@code REVERSE_BUDGET_ACTION}, which takes the policy
 * off, then {@code RESET_BUDGET_ACTION}, without which the next month is not stopped.
 */
public final class SpendingStop {
    /** The type under which CloudFormation declares the action of a budget. */
    public static final String TYPE = "AWS::Budgets::BudgetsAction";

    /** The hole for the ARN of the policy that denies. */
    public static final Reference POLICY_ARN = new Reference("spending-stop", "policyArn");

    /** The longest list of roles that one action takes. */
    public static final int MOST_ROLES = 100;

    /** What the policy is for. */
    public static final String DESCRIPTION = "Attached by AWS Budgets to consumers of models that spent too much";

    /** What the role is for. */
    public static final String ROLE_DESCRIPTION =
            "Lets AWS Budgets attach and detach the policy that stops model calls";

    private SpendingStop() {}

    /**
     * Returns the name of policy and role where the landing zone asks for a prefix. No consumer's role is named so, because
     * no key has two hyphens in a row.
     */
    public static Optional<String> physicalName(AwsConventions conventions, String environment) {
        return conventions.namePrefix().map(prefix -> prefix + environment + "--spending-stop");
    }

    /** Returns the hole for the ARN of a role that may be stopped. */
    public static Reference roleArn(String consumer) {
        return new Reference("stopped-role/" + consumer, "arn");
    }

    /** Returns the policy that denies every way to call a model, on both endpoints and with any credential. */
    public static PolicyDocument denial() {
        return new PolicyDocument(
                List.of(Statement.deny("DenyOverBudget", BedrockActions.EVERY_WAY_TO_CALL, List.of(Text.of("*")))));
    }

    /**
     * Returns who may assume the role that attaches: AWS Budgets, for actions of this account's budgets
     * (https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-action-role.html, 2026-11-22).
     */
    public static PolicyDocument trust(AwsPlace place) {
        return new PolicyDocument(List.of(Statement.allow("AssumedByBudgets", List.of("sts:AssumeRole"), List.of())
                .principal("Service", Text.of("budgets.amazonaws.com"))
                .when("ArnLike", "aws:SourceArn", List.of(BudgetArns.everyBudget(place, "budget/*")))
                .when("StringEquals", "aws:SourceAccount", List.of(place.account()))));
    }

    /** Returns what that role may do: put the one policy on the roles that are named, and take it off. */
    public static PolicyDocument permissions(List<Text> roleArns) {
        return new PolicyDocument(List.of(
                Statement.allow("AttachDenial", List.of("iam:AttachRolePolicy", "iam:DetachRolePolicy"), roleArns)
                        .when("ArnEquals", "iam:PolicyARN", List.of(Text.of(POLICY_ARN)))));
    }

    /**
     * Returns the properties of a budget's action in CloudFormation's words.
     *
     * @param terms when and how it stops
     * @param policyArn the policy that denies
     * @param executionRoleArn the role that attaches it
     * @param roleNames the names of the roles that it stops
     * @param topicArn the topic that hears of it
     * @param tags its tags
     * @return all but {@code BudgetName}, which only the engine knows
     */
    public static SortedMap<String, Object> properties(
            StopTerms terms,
            String policyArn,
            String executionRoleArn,
            List<String> roleNames,
            String topicArn,
            SortedMap<String, String> tags) {
        var properties = new TreeMap<String, Object>();
        properties.put("ActionThreshold", new TreeMap<>(Map.of("Type", "PERCENTAGE", "Value", terms.percent())));
        properties.put("ActionType", "APPLY_IAM_POLICY");
        properties.put("ApprovalModel", terms.approval().name());
        var definition = new TreeMap<>(Map.of("PolicyArn", policyArn, "Roles", roleNames));
        properties.put("Definition", Map.of("IamActionDefinition", definition));
        properties.put("ExecutionRoleArn", executionRoleArn);
        properties.put("NotificationType", "ACTUAL");
        properties.put("ResourceTags", Budget.resourceTags(tags));
        properties.put("Subscribers", List.of(new TreeMap<>(Map.of("Address", topicArn, "Type", "SNS"))));
        return properties;
    }
}

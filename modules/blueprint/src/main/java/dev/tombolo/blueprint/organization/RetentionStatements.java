package dev.tombolo.blueprint.organization;

import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import java.util.List;

/**
 * Holds accounts to a data retention. A project that is created without a mode inherits the account's, and CloudFormation
 * creates every project so: the mode is denied only where a request carries one. {@code IfExists} would not help, because
 * under a negated operator an absent key matches all the same
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html, 2026-11-22).
 */
final class RetentionStatements {
    private static final List<Text> EVERYTHING = List.of(Text.of("*"));
    private static final String MANTLE_MODE = "bedrock-mantle:DataRetentionMode";

    private RetentionStatements() {}

    static List<Statement> none() {
        return List.of(
                Statement.deny("DenyOtherRetention", List.of("bedrock:PutAccountDataRetention"), EVERYTHING)
                        .when("StringNotEquals", "bedrock:DataRetentionMode", "none"),
                Statement.deny(
                                "DenyOtherRetentionOnMantle",
                                List.of("bedrock-mantle:PutAccountDataRetention"),
                                EVERYTHING)
                        .when("StringNotEquals", MANTLE_MODE, "none"),
                Statement.deny(
                                "DenyOtherRetentionOfProjects",
                                List.of("bedrock-mantle:CreateProject", "bedrock-mantle:UpdateProject"),
                                EVERYTHING)
                        .when("Null", MANTLE_MODE, "false")
                        .when("StringNotEquals", MANTLE_MODE, List.of(Text.of("inherit"), Text.of("none"))));
    }
}

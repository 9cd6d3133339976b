package dev.tombolo.blueprint.organization;

import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import java.util.List;

/**
 * Bans long-term API keys, which are passwords of IAM users. Each service publishes the token's type under its own prefix
 * only, so that each has a statement
 * (https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-permissions.html, read 2026-11-22).
 */
final class KeyStatements {
    private static final List<Text> EVERYTHING = List.of(Text.of("*"));

    private KeyStatements() {}

    static List<Statement> all() {
        return List.of(
                Statement.deny("DenyCreationOfLongTermKeys", List.of("iam:CreateServiceSpecificCredential"), EVERYTHING)
                        .when("StringEquals", "iam:ServiceSpecificCredentialServiceName", "bedrock.amazonaws.com"),
                calls("DenyCallsWithLongTermKeys", "bedrock"),
                calls("DenyMantleCallsWithLongTermKeys", "bedrock-mantle"));
    }

    private static Statement calls(String sid, String service) {
        return Statement.deny(sid, List.of(service + ":CallWithBearerToken"), EVERYTHING)
                .when("StringEquals", service + ":BearerTokenType", "LONG_TERM");
    }
}

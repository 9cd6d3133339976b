package dev.tombolo.blueprint.organization;

import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import java.util.List;

/**
 * Protects what an account and Region have once, and what everything else leans on: who may change invocation logging,
 * enforced guardrail and data retention could switch them off.
 */
final class SettingStatements {
    private static final List<String> CHANGES = List.of(
            "bedrock-mantle:PutAccountDataRetention",
            "bedrock:DeleteEnforcedGuardrailConfiguration",
            "bedrock:DeleteModelInvocationLoggingConfiguration",
            "bedrock:PutAccountDataRetention",
            "bedrock:PutEnforcedGuardrailConfiguration",
            "bedrock:PutModelInvocationLoggingConfiguration");

    private SettingStatements() {}

    static List<Statement> exceptFor(List<String> deployers) {
        return deployers.isEmpty()
                ? List.of()
                : List.of(Statement.deny("DenyChangesOfSettings", CHANGES, List.of(Text.of("*")))
                        .when(
                                "ArnNotLike",
                                "aws:PrincipalArn",
                                deployers.stream().map(Text::of).toList()));
    }
}

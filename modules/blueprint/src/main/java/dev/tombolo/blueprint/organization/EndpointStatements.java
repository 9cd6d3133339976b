package dev.tombolo.blueprint.organization;

import dev.tombolo.blueprint.policy.BedrockActions;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.stream.Stream;

/** Keeps calls of models off the public endpoints; AWS's own calls on behalf of a principal carry no endpoint and pass. */
final class EndpointStatements {
    private static final List<String> CALLS = Stream.of(
                    BedrockActions.INFER_ON_MANTLE,
                    List.of("bedrock-mantle:CallWithBearerToken", "bedrock:CallWithBearerToken"),
                    BedrockActions.INVOKE)
            .flatMap(List::stream)
            .toList();

    private EndpointStatements() {}

    static List<Statement> privately() {
        return List.of(Statement.deny("DenyPublicInvocations", CALLS, List.of(Text.of("*")))
                .when("BoolIfExists", "aws:ViaAWSService", "false")
                .when("Null", "aws:SourceVpce", "true"));
    }
}

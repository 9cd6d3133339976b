package dev.tombolo.cdk.baseline;

import dev.tombolo.blueprint.retention.DataRetention;
import dev.tombolo.blueprint.retention.Plane;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.hole.Holes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.constructs.Construct;

/**
 * How long Bedrock keeps what callers of an account and Region send, on bedrock-runtime and on bedrock-mantle. It says
 * nothing of the logs that the account itself orders.
 *
 * <p>Declares {@code <plane>/Policy} and {@code <plane>/Setting} for each plane. These ids never change. The setting stays
 * in force without the stack.
 */
public final class AccountDataRetention extends Construct {
    /**
     * Declares the setting.
     *
     * @throws IllegalArgumentException if it names no plane, or is declared twice for the same account and Region
     */
    public AccountDataRetention(Construct scope, String id, AccountDataRetentionProps props) {
        super(scope, id);
        var problems = Problems.at(this);
        problems.addIf(props.retention().planes().isEmpty(), "planes: none is named · name at least one");
        problems.raise();
        Singleton.claim(this, "data retention");
        props.retention().planes().forEach(plane -> declare(plane, props.settings(), props.retention()));
    }

    private void declare(Plane plane, BedrockSettings settings, DataRetention retention) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("Mode", retention.mode().mode());
        properties.put("Plane", plane.service());
        properties.putAll(BedrockSettings.optional("Adopt", retention.adopt()));
        settings.declare(
                new Construct(this, plane.service()),
                "BedrockDataRetention",
                properties,
                retention.statements(plane),
                Holes.NONE,
                List.of());
    }
}

package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import java.util.Optional;

/** What an IAM statement does to the requests that it matches. */
public enum Effect {
    /** Allows them. */
    ALLOW,
    /** Denies them, whatever else allows. */
    DENY,
    /** The output does not tell. */
    UNKNOWN;

    static Effect of(Optional<Property> effect) {
        return effect.flatMap(property -> property.value().text())
                .map(Effect::of)
                .orElse(UNKNOWN);
    }

    private static Effect of(String text) {
        return switch (text) {
            case "Allow" -> ALLOW;
            case "Deny" -> DENY;
            default -> UNKNOWN;
        };
    }
}

package dev.tombolo.blueprint.network;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A label of the private endpoint by which policies of Zero Trust Packet Routing let traffic reach it. With any, all other
 * traffic is blocked.
 *
 * @param namespace its namespace, which somebody else makes
 * @param name its name
 * @param value the value that the endpoint gets
 * @see <a href="https://docs.oracle.com/iaas/Content/generative-ai/manage-security-attributes.htm">what it does, read on
 *     2026-11-23</a>
 */
public record SecurityAttribute(String namespace, String name, String value) {
    private static final Pattern TITLE = Pattern.compile("([^.\\s]+)\\.([^.\\s]+)");

    /** Returns the attribute that is written {@code namespace.name}; empty where the title is not of this form. */
    public static Optional<SecurityAttribute> of(String title, String value) {
        var parts = TITLE.matcher(title);
        return parts.matches()
                ? Optional.of(new SecurityAttribute(parts.group(1), parts.group(2), value))
                : Optional.empty();
    }

    /** Returns how it is written, such as {@code ai.app}. */
    public String title() {
        return namespace + "." + name;
    }

    /** Returns how a policy writes it with its value, such as {@code ai.app:models}. */
    public String label() {
        return title() + ":" + value;
    }
}

package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.facts.FactFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An action that is often written, by people and by AI models, and that no request asks for.
 *
 * @param action the action, or a service prefix and {@code :*} where none of its actions is asked for
 * @param instead what to write instead
 * @param source where it was read what is asked for
 * @param date when
 */
record InventedAction(String action, String instead, String source, String date) {

    static final List<InventedAction> ALL =
            new FactFile(InventedAction.class, "invented-actions.json").list(InventedAction.class);

    private static final String ANY = "*";

    /** The one that a policy names; a wildcard at its end names it, too. */
    static Optional<InventedAction> namedBy(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(invented -> invented.isNamedBy(name)).findFirst();
    }

    private boolean isNamedBy(String written) {
        String name = action.toLowerCase(Locale.ROOT);
        return name.endsWith(ANY)
                ? written.startsWith(withoutWildcard(name))
                : withoutWildcard(written).equals(name);
    }

    private static String withoutWildcard(String name) {
        return name.endsWith(ANY) ? name.substring(0, name.length() - ANY.length()) : name;
    }
}

package dev.tombolo.assurance.rules.access;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

    static final List<InventedAction> ALL = read();

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

    private static List<InventedAction> read() {
        try (InputStream file =
                Objects.requireNonNull(InventedAction.class.getResourceAsStream("invented-actions.json"))) {
            return List.copyOf(
                    JsonMapper.builder().build().readValue(file, new TypeReference<List<InventedAction>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.tombolo.environment.check.network;

import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.source.KeyPath;
import java.util.List;
import java.util.Map;

/**
 * Checks that a network is of one form: our own, or an existing one.
 *
 * @param report receives the problems
 * @param path the network
 * @param existing the key that names an existing network, which our own has no use for
 */
record NetworkForm(Report report, KeyPath path, String existing) {
    private static final String OWN = "cidr";

    /** Tells whether exactly one form is given, and reports it if not. */
    boolean isOne(boolean own, boolean other, String remedy) {
        if (own == other) {
            report.add(path, own ? "gives cidr and " + existing : "gives neither cidr nor " + existing, remedy);
        }
        return own != other;
    }

    /** Reports what an existing network has, for one of our own. */
    void refuseInOwn(Map<String, ? extends List<String>> values) {
        refuse(values, existing);
    }

    /** Reports what a network of our own has, for an existing one. */
    void refuseInExisting(Map<String, ? extends List<String>> values) {
        refuse(values, OWN);
    }

    /** Reports a list that an existing network needs. */
    void need(String key, List<String> values, String remedy) {
        if (values.isEmpty()) {
            report.add(path, "\"" + key + "\" is missing", remedy);
        }
    }

    private void refuse(Map<String, ? extends List<String>> values, String other) {
        values.entrySet().stream()
                .filter(value -> !value.getValue().isEmpty())
                .forEach(value -> report.add(
                        path.key(value.getKey()),
                        "belongs to a network with " + other,
                        "take it away, or give " + other));
    }
}

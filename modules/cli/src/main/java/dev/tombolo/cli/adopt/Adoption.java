package dev.tombolo.cli.adopt;

/**
 * What was found out of one resource that the state does not know.
 *
 * @param address its type and name in the program
 * @param id what {@code pulumi import} takes; empty where nothing was found
 * @param how how it was found, or why not
 */
record Adoption(String address, String id, String how) {
    boolean isFound() {
        return !id.isEmpty();
    }
}

package dev.tombolo.stacks.multicloud.provider;

/**
 * The type and name in a URN such as {@code urn:pulumi:dev::tombolo::tombolo:aws:StackOwner$aws:ssm/parameter:Parameter::owner}.
 *
 * @param type the resource's own type
 * @param name its name in the program
 */
record Urn(String type, String name) {
    static Urn of(String urn) {
        var parts = urn.split("::", 4);
        return new Urn(parts[2].substring(parts[2].lastIndexOf('$') + 1), parts[3]);
    }
}

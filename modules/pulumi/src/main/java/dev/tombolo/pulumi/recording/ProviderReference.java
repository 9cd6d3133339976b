package dev.tombolo.pulumi.recording;

import java.util.List;

/**
 * Which provider a resource uses, as Pulumi sends it: {@code urn::id}, where the URN ends in
 * {@code parentType$type::name}.
 *
 * @param type the provider's type, such as {@code pulumi:providers:oci}
 * @param name the provider's name
 */
record ProviderReference(String type, String name) {
    private static final int TYPES = 2;
    private static final int NAME = 3;

    static ProviderReference parse(String reference) {
        var parts = List.of(reference.split("::"));
        var types = parts.get(TYPES);
        return new ProviderReference(types.substring(types.lastIndexOf('$') + 1), parts.get(NAME));
    }

    String address() {
        return Declaration.address(type, name);
    }
}

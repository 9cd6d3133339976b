package dev.tombolo.pulumi.component;

import com.pulumi.core.Alias;
import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names that a component had before. Pulumi keeps a renamed component by its aliases, and its children too, because
 * their names begin with the component's
 * (https://www.pulumi.com/docs/iac/concepts/options/aliases/, inherited aliases).
 *
 * @param names the names, oldest first
 */
public record FormerNames(List<String> names) {
    /** The component never had another name. */
    public static final FormerNames NONE = new FormerNames(List.of());

    /** Creates former names; the list is copied. */
    public FormerNames {
        names = List.copyOf(names);
    }

    /**
     * Returns a component's options with an alias for each name, and with its provider among those that children inherit:
     * Pulumi Java hands on {@code providers} only, and a child without one would take the default provider (seen with
     * com.pulumi:pulumi 1.36.1 on the Pulumi engine 3.250.0, 2026-11-23).
     */
    public ComponentResourceOptions addedTo(@Nullable ComponentResourceOptions options) {
        var added = ComponentResourceOptions.builder();
        added.aliases(names.stream().map(FormerNames::alias).toList());
        if (options == null) {
            return added.build();
        }
        options.getProvider().ifPresent(added::providers);
        return ComponentResourceOptions.merge(options, added.build());
    }

    private static Output<Alias> alias(String name) {
        return Output.of(Alias.builder().name(name).build());
    }
}

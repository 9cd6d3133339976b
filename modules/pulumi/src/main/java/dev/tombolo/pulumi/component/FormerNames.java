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

    /** Returns the options with an alias for each name. */
    public ComponentResourceOptions addedTo(@Nullable ComponentResourceOptions options) {
        var aliases = ComponentResourceOptions.builder()
                .aliases(names.stream().map(FormerNames::alias).toList())
                .build();
        return options == null ? aliases : ComponentResourceOptions.merge(options, aliases);
    }

    private static Output<Alias> alias(String name) {
        return Output.of(Alias.builder().name(name).build());
    }
}

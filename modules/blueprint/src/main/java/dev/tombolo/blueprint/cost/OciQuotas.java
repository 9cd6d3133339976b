package dev.tombolo.blueprint.cost;

import dev.tombolo.blueprint.scope.OnlyInRootCompartment;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Region;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many units of dedicated AI clusters a compartment may have: none but those that are named. A unit costs by the
 * hour, called or not, so that what nobody planned cannot be made.
 *
 * <p>Quotas name the compartment by its name, below the root by a path such as {@code ai:models}, and the Region by its
 * name, where IAM takes the key (https://docs.oracle.com/en-us/iaas/Content/Quotas/Concepts/quota_policy_syntax.htm,
 * read 2026-11-23). Which family the quotas of Generative AI belong to is not documented: take it from the Console's
 * limits page.
 *
 * @param name the physical name, which never changes
 * @param description what they are for
 * @param family the family's name
 * @param compartment the compartment's name or path
 * @param region the Region in which the named units may be
 * @param units how many units of a quota's name, such as {@code dedicated-unit-large-cohere-count}
 * @param freeformTags the tags
 */
@OnlyInRootCompartment(
        source =
                "https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/limits_quota.html, read 2026-11-22")
public record OciQuotas(
        String name,
        String description,
        String family,
        Text compartment,
        Region region,
        SortedMap<String, Integer> units,
        SortedMap<String, String> freeformTags) {
    /** What they are for, where nobody says it better. */
    public static final String DESCRIPTION = "Units of dedicated AI clusters";

    /** Every quota of dedicated units. */
    private static final String ALL_UNITS = "/dedicated-unit-*/";

    /** Sorts the units. */
    public OciQuotas {
        units = new TreeMap<>(units);
    }

    /**
     * Returns the statements. A later one overrules those before, so that the one that takes everything away comes
     * first.
     */
    public List<Text> statements() {
        return Stream.concat(
                        Stream.of(Text.of("zero " + family + " quota " + ALL_UNITS + " in compartment ")
                                .plus(compartment)),
                        units.entrySet().stream().map(this::set))
                .toList();
    }

    /** Returns the same under another physical name. */
    public OciQuotas named(String other) {
        return new OciQuotas(other, description, family, compartment, region, units, freeformTags);
    }

    private Text set(Map.Entry<String, Integer> quota) {
        return Text.of("set " + family + " quota " + quota.getKey() + " to " + quota.getValue() + " in compartment ")
                .plus(compartment)
                .plus(" where request.region = '" + region.name() + "'");
    }
}

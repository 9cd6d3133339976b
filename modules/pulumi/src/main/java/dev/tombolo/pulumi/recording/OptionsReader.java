package dev.tombolo.pulumi.recording;

import com.pulumi.core.Alias;
import com.pulumi.core.Output;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.CustomTimeouts;
import com.pulumi.resources.Resource;
import com.pulumi.resources.ResourceOptions;
import com.pulumi.test.PulumiTest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes down the options of one resource; what a program left out is left out. Timeouts are in the form of ISO 8601. */
final class OptionsReader {
    private final SortedMap<String, Object> options = new TreeMap<>();

    private OptionsReader() {}

    static SortedMap<String, Object> read(ResourceOptions given, String provider) {
        var reader = new OptionsReader();
        reader.shared(given);
        if (given instanceof CustomResourceOptions custom) {
            reader.custom(custom);
        }
        if (!provider.isEmpty()) {
            reader.put("provider", Optional.of(ProviderReference.parse(provider).address()));
        }
        return reader.options;
    }

    private void shared(ResourceOptions given) {
        put("parent", given.getParent().map(Declaration::address));
        put("protect", given.getProtect());
        put("retainOnDelete", given.getRetainOnDelete());
        put("version", given.getVersion());
        putAll("dependsOn", dependsOn(given));
        putAll("ignoreChanges", given.getIgnoreChanges());
        putAll("replaceOnChanges", given.getReplaceOnChanges());
        putAll("aliases", given.getAliases().stream().map(OptionsReader::alias).toList());
        put("timeouts", given.getCustomTimeouts().map(OptionsReader::timeouts));
    }

    private void custom(CustomResourceOptions given) {
        put("deleteBeforeReplace", given.getDeleteBeforeReplaceOptional());
        put("import", given.getImportId());
        putAll("additionalSecretOutputs", given.getAdditionalSecretOutputs());
    }

    private static List<String> dependsOn(ResourceOptions given) {
        List<Resource> resources = PulumiTest.extractValue(given.getDependsOn());
        return resources.stream().map(Declaration::address).sorted().distinct().toList();
    }

    private static Object alias(Output<Alias> output) {
        var alias = PulumiTest.extractValue(output);
        var written = new TreeMap<String, Object>();
        alias.getUrn().ifPresent(urn -> written.put("urn", urn));
        alias.getName().ifPresent(name -> written.put("name", PulumiTest.extractValue(name)));
        alias.getType().ifPresent(type -> written.put("type", PulumiTest.extractValue(type)));
        alias.getParent().ifPresent(parent -> written.put("parent", Declaration.address(parent)));
        if (alias.hasNoParent()) {
            written.put("noParent", true);
        }
        return written;
    }

    private static Map<String, Object> timeouts(CustomTimeouts timeouts) {
        var written = new TreeMap<String, Object>();
        timeouts.getCreate().ifPresent(create -> written.put("create", create.toString()));
        timeouts.getUpdate().ifPresent(update -> written.put("update", update.toString()));
        timeouts.getDelete().ifPresent(delete -> written.put("delete", delete.toString()));
        return written;
    }

    private void put(String name, Optional<?> value) {
        value.ifPresent(present -> options.put(name, present));
    }

    private void putAll(String name, Collection<?> values) {
        if (!values.isEmpty()) {
            options.put(name, List.copyOf(values));
        }
    }
}

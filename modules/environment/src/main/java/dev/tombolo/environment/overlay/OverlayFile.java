package dev.tombolo.environment.overlay;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.Source;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * An overlay of the catalog: models of one vendor on one cloud. What is not recorded is left out.
 *
 * @param vendor who made the models
 * @param cloud the cloud that serves them
 * @param models the models, in the order in which they are written
 */
public record OverlayFile(String vendor, Cloud cloud, List<ModelRecord> models) {
    private static final int WIDTH = 120;
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.AUTO)
            .setDereferenceAliases(true)
            .setWidth(WIDTH)
            .build();

    /** Creates a file; the list is copied. */
    public OverlayFile {
        models = List.copyOf(models);
    }

    /**
     * Returns its text.
     *
     * @throws InvalidInput if two models mean different pages by one key of a source
     */
    public String yaml() {
        var file = new LinkedHashMap<String, Object>();
        file.put("catalog", 1);
        file.put("vendor", vendor);
        file.put("cloud", cloud.key());
        file.put("sources", sources());
        var trees = new LinkedHashMap<String, Object>();
        models.forEach(model -> trees.put(model.name(), ModelTree.of(model)));
        file.put("models", trees);
        return new Dump(SETTINGS).dumpToString(file);
    }

    private Map<String, Object> sources() {
        var sources = new TreeMap<String, Source>();
        for (var model : models) {
            model.sources().forEach((key, source) -> put(sources, key, source));
        }
        var trees = new LinkedHashMap<String, Object>();
        sources.forEach((key, source) -> trees.put(
                key, Tree.of("url", source.url(), "read", source.read().toString())));
        return trees;
    }

    private void put(Map<String, Source> sources, String key, Source source) {
        var other = sources.putIfAbsent(key, source);
        if (other != null && !other.equals(source)) {
            throw new InvalidInput(List.of(new Problem(
                    Position.whole("catalog"),
                    KeyPath.of("sources", key),
                    "two pages of " + vendor + ": " + other.url() + " and " + source.url(),
                    "give one another key in environments/catalog")));
        }
    }
}

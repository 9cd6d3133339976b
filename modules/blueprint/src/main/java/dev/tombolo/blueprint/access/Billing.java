package dev.tombolo.blueprint.access;

import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.path.ModelPath;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a consumer's calls carry so that a bill can tell them from those of others.
 *
 * @param profiles the ARN of the application inference profile through which a model is called, by portable name; a model
 *     without one is called by its own id
 * @param project the project of bedrock-mantle; empty where calls go to the account's default project
 */
public record Billing(SortedMap<String, Text> profiles, Optional<Project> project) {
    /** Calls carry nothing. */
    public static final Billing NONE = new Billing(new TreeMap<>(), Optional.empty());

    /**
     * A project of bedrock-mantle.
     *
     * @param key whose it is
     * @param arn its ARN
     */
    public record Project(String key, Text arn) {}

    /** Creates a billing; the map is copied. */
    public Billing {
        profiles = new TreeMap<>(profiles);
    }

    /** Returns the calls that these paths become. */
    public List<ModelCall> calls(List<ModelPath> paths) {
        return paths.stream().map(this::call).toList();
    }

    private ModelCall call(ModelPath path) {
        return new ModelCall(path, Optional.ofNullable(profiles.get(path.model().name())), project);
    }
}

package dev.tombolo.cli.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.output.OutputReader;
import dev.tombolo.cli.base.Base;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An environment as its base planned it.
 *
 * @param base the base
 * @param environment the environment's name
 * @param present the names of the environments that the folder has now
 */
public record Former(Base base, String environment, List<String> present) {
    private static final String FORMAT = "tombolo-plan/1";

    /** Tells whether the base does not have this environment. */
    public boolean isAbsent() {
        return !Files.exists(file());
    }

    /** Returns what was declared; nothing where the base does not have this environment. */
    public ResourceGraph graph() {
        return isAbsent()
                ? new ResourceGraph(List.of())
                : OutputReader.read(base.plans().resolve(environment));
    }

    /**
     * Returns the plan as JSON; a missing node where the base does not have this environment.
     *
     * @throws InvalidInput if it cannot be read, or has another format
     */
    JsonNode plan() {
        if (isAbsent()) {
            return MissingNode.getInstance();
        }
        try {
            var plan = JsonMapper.builder().build().readTree(file().toFile());
            var format = plan.path("format").asText();
            if (!format.equals(FORMAT)) {
                throw refused("has format " + Quoted.of(format) + ", expected \"" + FORMAT + "\"");
            }
            return plan;
        } catch (IOException e) {
            throw refused("is not JSON that can be read");
        }
    }

    /** Returns where a cloud was, as its plan says it; nothing where it was not. */
    public String place(String cloud) {
        return plan().path("clouds")
                .valueStream()
                .filter(some -> some.path("cloud").asText().equals(cloud))
                .map(some -> some.path("place").asText())
                .findFirst()
                .orElse("");
    }

    List<String> noLongerHere() {
        return base.names().stream().filter(name -> !present.contains(name)).toList();
    }

    private Path file() {
        return base.plans().resolve(environment).resolve("plan.json");
    }

    private InvalidInput refused(String what) {
        return InvalidInput.of(file().toString(), what, "plan the base again");
    }
}

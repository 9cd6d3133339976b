package dev.tombolo.cli.preflight;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.cli.print.Json;
import dev.tombolo.cli.synthesis.PlanFolder;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import dev.tombolo.live.preflight.aws.Planned;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the last plan of an environment declares on AWS, read in the cloud assembly that it wrote.
 *
 * @param environment the environment
 * @param aws what it wants there
 * @param plans where plans are written
 */
record PlannedOutput(Environment environment, AwsSide aws, Path plans) {
    private static final String MANIFEST = "manifest.json";

    Planned planned() {
        var assembly = new PlanFolder(plans.resolve(environment.name())).assembly();
        if (!aws.engine().key().equals("cdk")) {
            return new Planned(environment.name(), Planned.Output.IN_A_STATE, new TreeSet<>());
        }
        return Files.exists(assembly.resolve(MANIFEST))
                ? new Planned(environment.name(), Planned.Output.KNOWN, resources(assembly))
                : new Planned(environment.name(), Planned.Output.NOT_PLANNED, new TreeSet<>());
    }

    private static SortedSet<String> resources(Path assembly) {
        var resources = new TreeSet<String>();
        for (var artifact : json(assembly.resolve(MANIFEST)).path("artifacts").properties()) {
            var properties = artifact.getValue().path("properties");
            switch (artifact.getValue().path("type").asText()) {
                case "cdk:cloud-assembly" ->
                    resources.addAll(resources(
                            assembly.resolve(properties.path("directoryName").asText())));
                case "aws:cloudformation:stack" -> {
                    var stack = properties.path("stackName").asText(artifact.getKey());
                    json(assembly.resolve(properties.path("templateFile").asText()))
                            .path("Resources")
                            .properties()
                            .forEach(resource -> resources.add(stack + "/" + resource.getKey()));
                }
                default -> {
                    // assets and the tree declare nothing
                }
            }
        }
        return resources;
    }

    private static JsonNode json(Path file) {
        try {
            return Json.tree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

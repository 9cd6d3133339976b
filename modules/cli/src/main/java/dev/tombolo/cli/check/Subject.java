package dev.tombolo.cli.check;

import dev.tombolo.assurance.graph.ResourceGraph;
import java.nio.file.Path;

/**
 * What is judged on its own.
 *
 * @param path where it lies, as the user named it
 * @param graph what it declares
 */
record Subject(Path path, ResourceGraph graph) {}

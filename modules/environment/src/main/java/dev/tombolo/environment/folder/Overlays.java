package dev.tombolo.environment.folder;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.environment.check.place.OverlayCheck;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.SourceNode;
import dev.tombolo.environment.source.StructureCheck;
import dev.tombolo.environment.source.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads the folder's own records of models.
 *
 * @param catalog the catalog that they are laid over
 * @param problems receives what is wrong with them
 */
record Overlays(Catalog catalog, List<Problem> problems) {
    List<ModelRecord> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var structure = StructureCheck.of(Objects.requireNonNull(
                CatalogReader.class.getResourceAsStream("/dev/tombolo/catalog/catalog.schema.json")));
        return YamlFiles.of(folder, problems).stream()
                .flatMap(path -> YamlFile.read(path, problems).stream())
                .flatMap(file -> records(file, structure))
                .toList();
    }

    private Stream<ModelRecord> records(SourceNode.Mapping file, StructureCheck structure) {
        var wrong = structure.problems(file);
        if (wrong.isEmpty()) {
            wrong = new OverlayCheck(catalog, file).problems();
        }
        problems.addAll(wrong);
        return wrong.isEmpty() ? CatalogReader.overlay(file.json()).stream() : Stream.of();
    }
}

package dev.tombolo.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the excerpts of pages with their sources.
 *
 * @param repository the root of the repository
 * @param sources what excerpts are cut from
 */
record Excerpts(Path repository, Sources sources) {
    /** Languages whose blocks must name their source. */
    private static final Set<String> CODE = Set.of("yaml", "java");

    /** Returns what is wrong with a page, one line for each block. */
    List<String> problems(Page page) {
        return page.excerpts().stream()
                .flatMap(excerpt -> problem(excerpt).map(problem -> place(page, excerpt) + problem).stream())
                .toList();
    }

    private String place(Page page, Excerpt excerpt) {
        return repository.relativize(page.path()).toString().replace('\\', '/') + ":" + excerpt.line() + ": ";
    }

    private Optional<String> problem(Excerpt excerpt) {
        if (excerpt.source().isEmpty()) {
            return CODE.contains(excerpt.language())
                    ? Optional.of("the block names no source · put <!-- from FILE --> above it")
                    : Optional.empty();
        }
        if (!excerpt.source().startsWith("./tombolo ") && !Files.exists(repository.resolve(excerpt.source()))) {
            return Optional.of("no file " + excerpt.source());
        }
        return excerpt.isCutFrom(sources.lines(excerpt.source()))
                ? Optional.empty()
                : Optional.of("the block is not cut from " + excerpt.source() + " · copy its lines again");
    }
}

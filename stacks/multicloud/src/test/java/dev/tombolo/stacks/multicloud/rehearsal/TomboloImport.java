package dev.tombolo.stacks.multicloud.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./tombolo import}, as a person runs it.
 *
 * @param root the checkout
 * @param engine whose stack has lost its state
 */
record TomboloImport(Path root, PulumiEngine engine) {
    Run run(Path creates, List<Path> listings, Path target) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(root.resolve("tombolo").toString(), "import", engine.stack(), "--creates", creates.toString()));
        listings.forEach(listing -> command.addAll(List.of("--listing", listing.toString())));
        command.addAll(List.of("--to", target.toString()));
        command.addAll(List.of(
                "--environments", engine.project().resolve("environments").toString()));
        command.addAll(List.of("--out", engine.folder().resolve("plan").toString()));
        var log = engine.folder().resolve("import.txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Run(String.join(" ", command), process.waitFor(), Files.readString(log));
    }
}

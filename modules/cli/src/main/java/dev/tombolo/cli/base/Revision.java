package dev.tombolo.cli.base;

import dev.tombolo.environment.source.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of environments as a revision of git has it.
 *
 * @param git git, in the folder
 * @param name what the user called the revision
 * @param commit the id of its commit
 */
record Revision(Git git, String name, String commit) {
    /** Finds the revision in the repository of the folder. */
    static Revision of(Path folder, String name) {
        var git = new Git(folder);
        if (git.line("rev-parse", "--show-prefix").isEmpty()) {
            throw Git.refused(
                    Quoted.of(name) + " is no folder, and " + folder.getFileName() + " is in no git repository",
                    "name the folder of earlier plans");
        }
        return git.line("rev-parse", "--verify", "--quiet", name + "^{commit}")
                .map(commit -> new Revision(git, name, commit))
                .orElseThrow(() -> Git.refused(
                        Quoted.of(name) + " is neither a folder nor a revision that git knows",
                        "fetch it, or name the folder of earlier plans"));
    }

    /** Writes the folder as it was into an empty one; nothing where the revision does not have it. */
    void copyTo(Path target) {
        try {
            Files.createDirectories(target);
            for (var file : git.names("ls-tree", "-r", "-z", "--name-only", commit, "--", ".")) {
                copy(file, target.resolve(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(String file, Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.write(
                target,
                git.run("show", commit + ":./" + file)
                        .orElseThrow(() -> new IllegalStateException("git lists " + file + " and does not show it")));
    }
}

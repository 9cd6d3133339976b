package dev.tombolo.stacks.multicloud;

import java.io.File;
import java.util.Optional;

/**
 * The classes that a program loads, in a file from which the next start takes them. The first run of a jar writes it as it
 * ends.
 *
 * @param file the archive
 * @param state whether it can be used
 */
record ClassArchive(File file, State state) {
    enum State {
        /** It was written after every jar of the program. */
        FRESH,
        /** It is not there, or older than a jar: java would not take it. */
        STALE,
        /** It is stale, and nothing can be written beside the program. */
        NONE
    }

    /** Finds the archive of a jar, whose class path lies in {@code lib} beside it, for the JVM that runs. */
    static ClassArchive beside(File jar) {
        var folder = jar.getAbsoluteFile().getParentFile();
        var file = new File(folder, "tombolo-" + System.getProperty("java.vm.version") + ".jsa");
        return new ClassArchive(file, state(file, jar, folder));
    }

    private static State state(File file, File jar, File folder) {
        if (file.lastModified() > newest(jar, new File(folder, "lib"))) {
            return State.FRESH;
        }
        return folder.canWrite() ? State.STALE : State.NONE;
    }

    private static long newest(File jar, File folder) {
        long newest = jar.lastModified();
        var jars = folder.listFiles();
        if (jars != null) {
            for (var one : jars) {
                newest = Math.max(newest, one.lastModified());
            }
        }
        return newest;
    }

    /** Returns what tells java to take it, or to write it. */
    Optional<String> flag() {
        return switch (state) {
            case FRESH -> Optional.of("-XX:SharedArchiveFile=" + file);
            case STALE -> Optional.of("-XX:ArchiveClassesAtExit=" + unfinished());
            case NONE -> Optional.empty();
        };
    }

    /**
     * Puts what was written in its place, at once: another program may be reading there. A program that failed did not load
     * all of its classes.
     */
    void written(boolean whole) {
        if (state == State.STALE && !(whole && unfinished().renameTo(file))) {
            unfinished().delete();
        }
    }

    private File unfinished() {
        return new File(file + "." + ProcessHandle.current().pid());
    }
}

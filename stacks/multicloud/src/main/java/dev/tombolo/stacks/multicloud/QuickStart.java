package dev.tombolo.stacks.multicloud;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The program in a JVM of its own, with what {@code java -jar} of Pulumi's language host cannot be told: that it lives shortly,
 * that its texts have characters beyond ASCII in every locale, and where the archive of its classes is.
 *
 * @param java the java that runs
 * @param jar the program
 */
record QuickStart(String java, File jar) {
    private static final String STARTED = "tombolo.quick-start";
    private static final int FIRST_WITH_WARNINGS = 24;
    private static final List<String> FLAGS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xlog:disable",
            "-Xlog:all=off",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Dsun.stdout.encoding=UTF-8",
            "-Dsun.stderr.encoding=UTF-8",
            "-D" + STARTED + "=true");
    private static final List<String> NO_WARNINGS =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    /** What a person tells every JVM, such as a debugger's port, which two cannot have. */
    private static final List<String> TOLD = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /**
     * Ends this JVM with the program's exit code where it was started as the language host does it, and returns where it is
     * the program already, or was started in any other way.
     */
    static void instead() {
        if (Boolean.getBoolean(STARTED)) {
            endWithParent();
        } else if (TOLD.stream().noneMatch(System.getenv()::containsKey)) {
            of(ProcessHandle.current().info()).flatMap(QuickStart::exitCode).ifPresent(System::exit);
        }
    }

    /** Whoever kills what he started means the program. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            var watch = new Thread(() -> endAfter(parent), "parent");
            watch.setDaemon(true);
            watch.start();
        });
    }

    private static void endAfter(ProcessHandle parent) {
        parent.onExit().join();
        Runtime.getRuntime().halt(1);
    }

    static Optional<QuickStart> of(ProcessHandle.Info info) {
        return info.command()
                .flatMap(java -> info.arguments()
                        .map(List::of)
                        .filter(arguments ->
                                arguments.size() == 2 && arguments.get(0).equals("-jar"))
                        .map(arguments -> new QuickStart(java, new File(arguments.get(1)))));
    }

    /** Runs the program to its end; empty where no process can be started. */
    Optional<Integer> exitCode() {
        var archive = ClassArchive.beside(jar);
        try {
            var code = new ProcessBuilder(command(archive)).inheritIO().start().waitFor();
            archive.written(code == 0);
            return Optional.of(code);
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(1);
        }
    }

    List<String> command(ClassArchive archive) {
        var command = new ArrayList<String>();
        command.add(java);
        command.addAll(FLAGS);
        if (Runtime.version().feature() >= FIRST_WITH_WARNINGS) {
            command.addAll(NO_WARNINGS);
        }
        archive.flag().ifPresent(command::add);
        command.addAll(List.of("-jar", jar.getPath()));
        return command;
    }
}

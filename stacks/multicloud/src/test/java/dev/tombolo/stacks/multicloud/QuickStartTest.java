package dev.tombolo.stacks.multicloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickStartTest {
    private static final String JAVA = ProcessHandle.current().info().command().orElse("java");
    private static final String VERSION = System.getProperty("java.vm.version");

    @TempDir
    private Path folder;

    private final Map<String, String> surroundings = new TreeMap<>();
    private Path jar = Path.of("program.jar");

    @BeforeEach
    void jar() throws IOException {
        jar = folder.toRealPath().resolve("program.jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StartedAgain.class.getName());
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (var type : List.of(StartedAgain.class, QuickStart.class, ClassArchive.class)) {
                add(type, out);
            }
        }
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(10)));
    }

    /** A class, and what the compiler made of its insides. */
    private static void add(Class<?> type, JarOutputStream jar) throws IOException {
        var folder = type.getPackageName().replace('.', '/') + "/";
        var origin = Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
        try (var files = Files.newDirectoryStream(origin.resolve(folder), type.getSimpleName() + "{.,$*.}class")) {
            for (var file : files) {
                jar.putNextEntry(new JarEntry(folder + file.getFileName()));
                Files.copy(file, jar);
            }
        }
    }

    private Process started(String code, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(JAVA));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.endsWith("_OPTIONS"));
        builder.environment().putAll(surroundings);
        if (!code.isEmpty()) {
            builder.environment().put("CODE", code);
        }
        return builder.start();
    }

    private String told(int code, String... arguments) throws IOException, InterruptedException {
        var process = started(String.valueOf(code), arguments);
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(code);
        return output;
    }

    private Path archive() {
        return jar.resolveSibling("tombolo-" + VERSION + ".jsa");
    }

    @Test
    void theFirstRunWritesTheClassesFromWhichTheNextOneStarts() throws IOException, InterruptedException {
        var first = told(0, "-jar", jar.toString());
        assertThat(first)
                .startsWith("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xlog:all=off"
                        + " -Dfile.encoding=UTF-8 ")
                .contains(" -XX:ArchiveClassesAtExit=" + archive() + ".");
        assertThat(told(0, "-jar", jar.toString())).contains(" -XX:SharedArchiveFile=" + archive());
    }

    @Test
    void aJarThatWasBuiltSinceIsArchivedAnew() throws IOException, InterruptedException {
        told(0, "-jar", jar.toString());
        Files.createDirectory(jar.resolveSibling("lib"));
        var library = Files.createFile(jar.resolveSibling("lib").resolve("library.jar"));
        Files.setLastModifiedTime(library, FileTime.from(Instant.now().plusSeconds(10)));
        assertThat(told(0, "-jar", jar.toString())).contains(" -XX:ArchiveClassesAtExit=");
    }

    @Test
    void failsWithTheCodeOfTheProgramAndKeepsNothing() throws IOException, InterruptedException {
        told(32, "-jar", jar.toString());
        assertThat(folder.toRealPath()).isDirectoryNotContaining("glob:**.jsa*");
    }

    @Test
    void whatIsStartedInAnotherWayIsLeftAsItIs() throws IOException, InterruptedException {
        assertThat(told(0, "-cp", jar.toString(), StartedAgain.class.getName())).isBlank();
        assertThat(told(0, "-Xmx200m", "-jar", jar.toString())).isEqualToIgnoringNewLines("-Xmx200m");
    }

    @Test
    void aJvmThatAPersonToldSomethingIsLeftAsItIs() throws IOException, InterruptedException {
        surroundings.put("JAVA_TOOL_OPTIONS", "-XX:+UseG1GC");
        assertThat(told(0, "-jar", jar.toString())).doesNotContain("-XX:+UseSerialGC");
    }

    @Test
    void endsWithWhoeverStartedIt() throws IOException, InterruptedException {
        var parent = started("", "-jar", jar.toString());
        try (var output = parent.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.readLine()).contains("-XX:TieredStopAtLevel=1");
            var program = parent.descendants().toList();
            parent.destroyForcibly().waitFor();
            assertThat(program).hasSize(1);
            assertThat(program.get(0).onExit()).succeedsWithin(60, TimeUnit.SECONDS);
        }
    }
}

package dev.tombolo.assurance.teamrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;

/** A jar of a few small rules, compiled while the test runs, as a team would. */
final class CompiledJar {
    private static final String RULE = """
            package acme;
            import dev.tombolo.assurance.rule.*;
            import dev.tombolo.assurance.view.Views;
            public final class %s implements Rule {
                %s
                public String id() { return "acme:%1$s"; }
                public RuleMetadata metadata() {
                    return new RuleMetadata(Severity.NOTE, Topic.ACCESS, "What", "mend it",
                        Source.of("https://acme.example", "2026-11-23"));
                }
                public Outcome check(Views views) { %s }
            }
            """;

    private final Path folder;
    private final Map<String, byte[]> entries = new TreeMap<>();
    private final List<String> services = new ArrayList<>();

    CompiledJar(Path folder) {
        this.folder = folder;
    }

    /** A rule that answers what the statement says. */
    CompiledJar rule(String name, String check) throws IOException {
        return rule(name, "", check);
    }

    /** A rule with further members. */
    CompiledJar rule(String name, String members, String check) throws IOException {
        return source(name, RULE.formatted(name, members, check)).service("acme." + name);
    }

    CompiledJar service(String name) {
        services.add(name);
        return this;
    }

    /** A class that is no service. */
    CompiledJar source(String name, String text) throws IOException {
        var sources = Files.createDirectories(folder.resolve("sources"));
        var classes = folder.resolve("classes");
        var file = Files.writeString(sources.resolve(name + ".java"), text);
        var said = new StringWriter();
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        new PrintWriter(said),
                        new PrintWriter(said),
                        "--release",
                        "17",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        file.toString());
        assertThat(status).as(said.toString()).isZero();
        try (var compiled = Files.list(classes.resolve("acme"))) {
            for (var content : compiled.filter(path -> isOf(name, path)).toList()) {
                entries.put("acme/" + content.getFileName(), Files.readAllBytes(content));
            }
        }
        return this;
    }

    private static boolean isOf(String name, Path compiled) {
        return String.valueOf(compiled.getFileName()).matches(name + "(\\$.*)?\\.class");
    }

    /** Says that a class was built for this version of Java. */
    CompiledJar builtFor(String name, int version) {
        byte[] content = Objects.requireNonNull(entries.get("acme/" + name + ".class"));
        content[7] = (byte) (version + 44);
        return this;
    }

    Path write(String name) throws IOException {
        var path = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(path);
                JarOutputStream jar = new JarOutputStream(file)) {
            if (!services.isEmpty()) {
                entries.put(
                        "META-INF/services/dev.tombolo.assurance.rule.Rule",
                        String.join("\n", services).getBytes(StandardCharsets.UTF_8));
            }
            for (var entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
        return path;
    }
}

package dev.tombolo.freshness;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** A small checkout on disk, whose sources were written long ago. */
record SampleCheckout(Path root) {
    static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    static SampleCheckout in(Path folder) throws IOException {
        SampleCheckout checkout = new SampleCheckout(folder.resolve("checkout"));
        checkout.write("tombolo", "launcher");
        checkout.write("pom.xml", "root");
        checkout.write(".mvn/jvm.config", "flags");
        checkout.write("modules/catalog/pom.xml", "catalog");
        checkout.write("modules/catalog/src/main/java/Catalog.java", "class Catalog");
        checkout.write("modules/catalog/src/test/java/CatalogTest.java", "class CatalogTest");
        checkout.write("stacks/aws/pom.xml", "aws");
        checkout.write("stacks/aws/src/main/resources/names.txt", "names");
        return checkout;
    }

    Path write(String path, String content) throws IOException {
        return write(path, content, LONG_AGO);
    }

    Path write(String path, String content, Instant modified) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return Files.setLastModifiedTime(file, FileTime.from(modified));
    }

    Fingerprint fingerprint() {
        return Fingerprint.ofContents(new Checkout(root).sources());
    }

    Path jar() throws IOException {
        return jar(root.resolve("stacks/aws/target/program.jar"), fingerprint().text() + "\n");
    }

    static Path jar(Path file, String fingerprint) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            add(jar, "META-INF/tombolo/program.sources.sha256", fingerprint.getBytes(StandardCharsets.UTF_8));
            addClass(jar, SampleProgram.class);
        }
        return file;
    }

    static Path jarWithoutFingerprint(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            addClass(jar, SampleProgram.class);
        }
        return file;
    }

    static Freshness freshness(Path jar) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            return Freshness.of(loader.loadClass(SampleProgram.class.getName()));
        }
    }

    private static void addClass(JarOutputStream jar, Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
            add(jar, name, in.readAllBytes());
        }
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content);
    }
}

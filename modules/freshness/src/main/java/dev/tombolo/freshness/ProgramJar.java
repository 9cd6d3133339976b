package dev.tombolo.freshness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The jar that a program was loaded from. */
record ProgramJar(Path file) {
    private static final String FOLDER = "META-INF/tombolo/";
    private static final String SUFFIX = ".sources.sha256";

    static Optional<ProgramJar> of(Class<?> program) {
        return Optional.ofNullable(program.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(location -> Path.of(URI.create(location.toString())))
                .filter(Files::isRegularFile)
                .map(ProgramJar::new);
    }

    Freshness freshness() {
        return Checkout.around(file).map(this::comparedWith).orElse(Freshness.FRESH);
    }

    private Freshness comparedWith(Checkout checkout) {
        try {
            return comparedWith(checkout.sources());
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read as a jar · run: ./tombolo build", e);
        }
    }

    private Freshness comparedWith(List<SourceFile> sources) throws IOException {
        LastLook lastLook = LastLook.at(file);
        Fingerprint sizesAndTimes = LastLook.sizesAndTimes(file, sources);
        if (lastLook.saw(sizesAndTimes)) {
            return Freshness.FRESH;
        }
        if (!builtFrom(Fingerprint.ofContents(sources))) {
            return Freshness.STALE;
        }
        lastLook.remember(sizesAndTimes, sources);
        return Freshness.FRESH;
    }

    private boolean builtFrom(Fingerprint contents) throws IOException {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            Optional<? extends ZipEntry> entry =
                    jar.stream().filter(ProgramJar::isFingerprint).findFirst();
            return entry.isPresent() && read(jar, entry.get()).equals(contents);
        }
    }

    private static boolean isFingerprint(ZipEntry entry) {
        return entry.getName().startsWith(FOLDER) && entry.getName().endsWith(SUFFIX);
    }

    private static Fingerprint read(ZipFile jar, ZipEntry entry) throws IOException {
        byte[] content = jar.getInputStream(entry).readAllBytes();
        return new Fingerprint(new String(content, StandardCharsets.UTF_8).strip());
    }
}

package dev.tombolo.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintWriterTest {
    @TempDir
    private Path folder;

    @Test
    void writesTheFingerprintOfTheSources() throws IOException {
        SampleCheckout checkout = SampleCheckout.in(folder);

        assertThat(written(checkout, Instant.now()))
                .isEqualTo(checkout.fingerprint().text() + "\n");
    }

    @Test
    void theFingerprintIsThatOfPathsAndBytesOnly() throws IOException {
        SampleCheckout one = SampleCheckout.in(folder.resolve("one"));
        SampleCheckout other = SampleCheckout.in(folder.resolve("other"));
        other.write("pom.xml", "root", Instant.EPOCH);

        assertThat(one.fingerprint())
                .isEqualTo(other.fingerprint())
                .isEqualTo(new Fingerprint("3fb519384007f8703666526febee8c36e0dedfa2dc83eb475eff02d1576623b2"));
    }

    @Test
    void aSourceEditedWhileTheBuildRanLeavesTheJarStale() throws IOException {
        SampleCheckout checkout = SampleCheckout.in(folder);
        checkout.write(
                "modules/catalog/src/main/java/Catalog.java",
                "edited",
                Instant.now().minusSeconds(5));

        assertThat(written(checkout, Instant.now().minusSeconds(10)))
                .isEqualTo("sources were edited during the build\n");
    }

    @Test
    void aTimeInTheFutureIsNoEdit() throws IOException {
        SampleCheckout checkout = SampleCheckout.in(folder);
        checkout.write("pom.xml", "root", Instant.now().plusSeconds(3600));

        assertThat(written(checkout, Instant.now()))
                .isEqualTo(checkout.fingerprint().text() + "\n");
    }

    @Test
    void bytesThatMoveFromOneFileToTheNextAreSeen() throws IOException {
        SampleCheckout one = SampleCheckout.in(folder.resolve("one"));
        one.write(".mvn/a", "1");
        one.write(".mvn/b", "22");
        SampleCheckout other = SampleCheckout.in(folder.resolve("other"));
        other.write(".mvn/a", "12");
        other.write(".mvn/b", "2");

        assertThat(one.fingerprint()).isNotEqualTo(other.fingerprint());
    }

    private String written(SampleCheckout checkout, Instant start) throws IOException {
        Path file = folder.resolve("classes/META-INF/tombolo/program.sources.sha256");
        FingerprintWriter.main(new String[] {checkout.root().toString(), start.toString(), file.toString()});
        return Files.readString(file);
    }
}

package dev.tombolo.assurance.pack;

import dev.tombolo.assurance.rule.Source;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The documentation of one pack, and the index of all. */
record PackPage(Pack pack) {

    static final Path ROOT = Path.of("../../docs/packs");
    static final Path INDEX = ROOT.resolve("README.md");
    private static final String WRITTEN = """
            This page is written from `%s`: run the tests of `modules/assurance` with `-Dtombolo.update=true`.
            """;

    Path file() {
        return ROOT.resolve(pack.name() + ".md");
    }

    String text() {
        return """
                # %s

                %s A clean report is no certificate: the last column says what no rule can see.

                ```
                ./tombolo check cdk.out --pack %s
                ```

                %s
                | it asks | rules that look at some of it | no rule sees |
                |---|---|---|
                %s
                Source: %s, %s.
                """.formatted(
                        pack.title(),
                        pack.about(),
                        pack.name(),
                        WRITTEN.formatted("modules/assurance/src/main/resources/dev/tombolo/assurance/pack/"
                                + pack.name() + ".json"),
                        pack.items().stream().map(PackPage::row).collect(Collectors.joining()),
                        pack.source().url(),
                        pack.source().date());
    }

    private static String row(PackItem item) {
        return "| **%s** %s | %s | %s |\n"
                .formatted(
                        item.id(),
                        item.title(),
                        item.rules().entrySet().stream().map(PackPage::rule).collect(Collectors.joining("<br>")),
                        item.unseen().orElse(""));
    }

    private static String rule(Map.Entry<String, Optional<Source>> rule) {
        return "[%s](../rules/%s.md) · %s"
                .formatted(
                        rule.getKey(),
                        rule.getKey(),
                        rule.getValue()
                                .map(source -> "[mapped by its source](%s), %s".formatted(source.url(), source.date()))
                                .orElse("ours"));
    }

    static String index() {
        return """
                # Packs

                A pack says which [rules](../rules/README.md) look at what a standard asks, and what of it no rule can see. A mapping names its source and the day on which it was read, or is marked as ours. `./tombolo check PATH --pack NAME` asks only the rules of a pack.

                | pack | standard | asks | rules | mapped by a source |
                |---|---|---|---|---|
                """
                + Packs.shipped().stream().map(PackPage::line).collect(Collectors.joining())
                + "\n"
                + WRITTEN.formatted("modules/assurance/src/main/resources/dev/tombolo/assurance/pack");
    }

    private static String line(Pack pack) {
        long sourced = pack.items().stream()
                .flatMap(item -> item.rules().values().stream())
                .filter(Optional::isPresent)
                .count();
        return "| [%s](%s.md) | %s | %d | %d | %d |\n"
                .formatted(
                        pack.name(),
                        pack.name(),
                        pack.title(),
                        pack.items().size(),
                        pack.rules().size(),
                        sourced);
    }
}

package dev.tombolo.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Markdown for a comment on a pull request. What comes from files stands in code spans, so that it is shown as it is: no name
 * in it mentions a person or becomes a link.
 */
public final class Markdown {
    /** GitHub takes 65,536 characters in a comment (https://github.com/orgs/community/discussions/27190, 2026-11-23). */
    private static final int MOST = 60_000;

    private final List<String> lines = new ArrayList<>();

    /** Adds a heading. */
    public Markdown heading(String subject, String rest) {
        return block(List.of("### " + code(subject) + " " + rest));
    }

    /** Adds a sentence, if it has anything to say. */
    public Markdown sentence(String text) {
        return text.isEmpty() ? this : block(List.of(text));
    }

    /** Adds points, each as it is. */
    public Markdown points(List<String> points) {
        return points.isEmpty()
                ? this
                : block(points.stream().map(point -> "- " + code(point)).toList());
    }

    /** Adds a table; nothing where it has no rows. */
    public Markdown table(List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        var table = new ArrayList<String>();
        table.add(row(head));
        table.add("|" + "---|".repeat(head.size()));
        rows.forEach(row -> table.add(row(row.stream().map(Markdown::cell).toList())));
        return block(table);
    }

    private Markdown block(List<String> block) {
        lines.addAll(block);
        lines.add("");
        return this;
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** A bar is escaped even in a code span, because it would end the cell. */
    private static String cell(String text) {
        return code(text).replace("|", "\\|");
    }

    private static String code(String text) {
        return text.isBlank() ? "" : "`" + text.strip().replaceAll("\\s+", " ").replace('`', '\'') + "`";
    }

    /** Returns everything that a comment can hold. */
    public String text() {
        var text = new StringBuilder();
        for (int index = 0; index < lines.size(); index++) {
            if (text.length() + lines.get(index).length() > MOST) {
                return text + "\n…and " + (lines.size() - index) + " more lines, which a comment cannot hold.\n";
            }
            text.append(lines.get(index)).append('\n');
        }
        return text.toString();
    }
}

package dev.tombolo.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in plain text: columns as wide as their widest cell, two spaces between them. */
public final class Table {
    private static final String BETWEEN = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Starts a table with its head. */
    public Table(String... head) {
        rows.add(List.of(head));
    }

    /** Adds a row. */
    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** Tells whether there is no row but the head. */
    public boolean isEmpty() {
        return rows.size() == 1;
    }

    /** Returns the lines, each behind an indent and without white space at its end. */
    public List<String> lines(String indent) {
        var widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream()
                .map(row -> (indent + line(row, widths)).stripTrailing())
                .toList();
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> padded(row.get(column), widths[column]))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }
}

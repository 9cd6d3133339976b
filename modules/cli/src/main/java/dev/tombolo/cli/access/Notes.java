package dev.tombolo.cli.access;

import java.util.ArrayList;
import java.util.List;

/** What stands below a table: where statements are, and what would settle what is not known. */
final class Notes {

    private final List<String> notes = new ArrayList<>();

    /** The marks of a row's notes; each note stands once. */
    String of(AccessReport.CallRow row) {
        StringBuilder marks = new StringBuilder();
        row.place().ifPresent(place -> marks.append(mark(place)));
        if (!row.settledBy().isEmpty()) {
            marks.append(mark("settled by " + String.join("; ", row.settledBy())));
        }
        return marks.toString();
    }

    private String mark(String note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
        return " [" + (notes.indexOf(note) + 1) + "]";
    }

    List<String> lines(String indent) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            lines.add(indent + "[" + (i + 1) + "] " + notes.get(i));
        }
        return lines;
    }
}

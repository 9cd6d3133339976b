package dev.tombolo.assurance.output;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.tombolo.assurance.graph.Place;
import dev.tombolo.assurance.graph.StrictJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The lines of one file, by JSON pointers into it.
 *
 * @param byPointer the line of each value that has one
 */
public record Lines(Map<String, Integer> byPointer) {

    private static final String REMEDY = "leave the file as it is while it is checked";

    public Lines {
        byPointer = Map.copyOf(byPointer);
    }

    /**
     * The lines of a file that was read.
     *
     * @throws UnreadableOutput when it can no longer be read
     */
    public static Lines of(Path path) {
        OutputFile file = new OutputFile(path, REMEDY);
        String text = file.text();
        if (file.isYaml(text)) {
            YamlTemplate template = new YamlTemplate(file);
            template.parse(text);
            return new Lines(template.lines());
        }
        try {
            return json(text);
        } catch (IOException e) {
            throw file.unreadable("is not JSON that can be read");
        }
    }

    private static Lines json(String text) throws IOException {
        Map<String, Integer> lines = new TreeMap<>();
        try (JsonParser parser = StrictJson.parser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                lines.putIfAbsent(
                        parser.getParsingContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        }
        return new Lines(lines);
    }

    /** The line of a place, or of what is nearest around it; a place inside a JSON text has the line of that text. */
    public Optional<Integer> of(Place place) {
        String pointer = place.pointer();
        while (!byPointer.containsKey(pointer) && !pointer.isEmpty()) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        return Optional.ofNullable(byPointer.get(pointer));
    }
}

package dev.tombolo.pulumi.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a program declared. The same program gives the same bytes: resources are sorted by type and name, keys by name.
 *
 * @param project the Pulumi project's name
 * @param stack the Pulumi stack's name
 * @param resources the resources, components included
 */
public record Recording(String project, String stack, List<RecordedResource> resources) {
    /** The version of the file's form. */
    public static final String FORMAT = "tombolo-pulumi-resources/1";

    private static final ObjectWriter JSON = new ObjectMapper().writer(printer());

    /** Creates a recording and sorts its resources. */
    public Recording {
        resources = resources.stream()
                .sorted(Comparator.comparing(RecordedResource::type).thenComparing(RecordedResource::name))
                .toList();
    }

    Recording(String project, String stack, Collection<RecordedResource> resources) {
        this(project, stack, List.copyOf(resources));
    }

    /**
     * Returns the recording as JSON: two spaces of indent, a newline at the end. Computed values read
     * {@code <<type|name|property>>}, secrets {@code <<secret>>}.
     */
    public String json() {
        try {
            return JSON.writeValueAsString(document()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a recording cannot be written", e);
        }
    }

    /** Writes the JSON to a file and makes its folders. */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, json());
    }

    private Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("format", FORMAT);
        document.put("project", project);
        document.put("stack", stack);
        document.put("resources", resources.stream().map(Recording::written).toList());
        return document;
    }

    private static Map<String, Object> written(RecordedResource resource) {
        var written = new LinkedHashMap<String, Object>();
        written.put("type", resource.type());
        written.put("name", resource.name());
        written.put("inputs", resource.inputs());
        written.put("options", resource.options());
        return written;
    }

    private static DefaultPrettyPrinter printer() {
        var indenter = new DefaultIndenter("  ", "\n");
        var separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}

package dev.tombolo.assurance.output;

import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.JsonTree;
import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Place;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.PropertyPath;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.Value;
import java.nio.file.Path;
import java.util.Optional;

/** Reads an IAM policy document that stands in a file of its own, such as a service control policy. */
public final class PolicyDocumentReader {

    private static final String REMEDY = "hand over the JSON of one IAM policy document";
    private static final String NATIVE_TYPE = "policy document";
    private static final JsonTree TREE = new JsonTree(Scalar::new, object -> Optional.empty());

    private PolicyDocumentReader() {}

    /**
     * Reads one document.
     *
     * @throws UnreadableOutput when the file is no policy document
     */
    public static Property read(Path path) {
        OutputFile file = new OutputFile(path, REMEDY);
        Value document = TREE.read(file.readObject());
        Resource holder = new Resource(
                path.getFileName().toString(),
                NATIVE_TYPE,
                Format.POLICY_DOCUMENT,
                document,
                MapValue.EMPTY,
                new Place(path.toString(), ""));
        Property property = new Property(holder, PropertyPath.ROOT, holder.place(), document);
        if (property.get("Statement").isEmpty()) {
            throw file.unreadable("has no \"Statement\"");
        }
        return property;
    }
}

package dev.tombolo.cli.check;

import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import java.util.List;
import java.util.stream.Stream;

/** What a form of output does not tell, so that nobody takes a check of it for more than it is. */
final class Limits {
    private static final String NOTHING =
            "no resource was read, so nothing was judged; a Pulumi preview leaves out what does not change: make it with"
                    + " --show-sames";
    private static final String PREVIEW =
            "a Pulumi preview tells no value that a deployment decides, and without --show-sames no resource that stays as it"
                    + " is";
    private static final String EXPORT =
            "a stack export tells what was deployed last, not what the program declares now";

    private Limits() {}

    static List<String> of(ResourceGraph graph) {
        if (graph.resources().isEmpty()) {
            return List.of(NOTHING);
        }
        return Stream.of(Format.PULUMI_PREVIEW, Format.PULUMI_EXPORT)
                .filter(graph.resources().stream().map(Resource::format).toList()::contains)
                .map(format -> format == Format.PULUMI_PREVIEW ? PREVIEW : EXPORT)
                .toList();
    }
}

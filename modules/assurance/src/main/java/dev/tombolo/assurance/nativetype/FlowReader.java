package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.view.GuardrailUse;
import dev.tombolo.assurance.view.Stated;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The nodes of a flow that call a model: prompts, and knowledge bases that let a model answer. */
record FlowReader() implements ViewReader {

    private static final String CONFIGURATION = "Configuration";

    @Override
    public Stream<GuardrailUse> read(Resource flow) {
        return flow.root().below(List.of("Definition", "Nodes")).stream()
                .flatMap(nodes -> nodes.elements().stream())
                .flatMap(FlowReader::calling)
                .map(node -> use(flow, node));
    }

    private static Stream<Property> calling(Property node) {
        return Stream.concat(
                node.below(List.of(CONFIGURATION, "Prompt")).stream(),
                node
                        .below(List.of(CONFIGURATION, "KnowledgeBase"))
                        .filter(base -> base.get("ModelId").isPresent())
                        .stream());
    }

    private static GuardrailUse use(Resource flow, Property node) {
        Optional<Property> configuration = node.get("GuardrailConfiguration");
        return new GuardrailUse(
                flow,
                GuardrailUse.Kind.FLOW_NODE,
                node,
                Stated.given(configuration.flatMap(property -> property.get("GuardrailIdentifier"))),
                configuration.flatMap(property -> property.get("GuardrailVersion")));
    }
}

package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The nodes of a flow that call a model: prompts, and knowledge bases that let a model answer. */
record FlowReader() implements ViewReader {

    private static final String CONFIGURATION = "Configuration";

    @Override
    public String nativeType() {
        return "AWS::Bedrock::Flow";
    }

    @Override
    public Stream<GuardrailUse> read(Resource flow) {
        return Stated.below(flow.root(), List.of("Definition", "Nodes")).stream()
                .flatMap(nodes -> nodes.elements().stream())
                .flatMap(FlowReader::calling)
                .map(node -> use(flow, node));
    }

    private static Stream<Property> calling(Property node) {
        return Stream.concat(
                Stated.below(node, List.of(CONFIGURATION, "Prompt")).stream(),
                Stated.below(node, List.of(CONFIGURATION, "KnowledgeBase"))
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

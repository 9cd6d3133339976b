package dev.tombolo.assurance.output;

import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/** The short forms of CloudFormation's functions, which are tags of YAML. */
final class YamlFunction {

    private static final Set<String> WITHOUT_PREFIX = Set.of("Ref", "Condition");

    private YamlFunction() {}

    /** The long name of the function that a node's tag stands for, for example {@code Fn::GetAtt} for {@code !GetAtt}. */
    static Optional<String> of(Node node) {
        String tag = node.getTag().getValue();
        return tag.startsWith("!") && tag.length() > 1 ? Optional.of(longName(tag.substring(1))) : Optional.empty();
    }

    private static String longName(String name) {
        return WITHOUT_PREFIX.contains(name) ? name : "Fn::" + name;
    }
}

package dev.tombolo.environment.check.network;

import dev.tombolo.blueprint.network.Cidr;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.SourceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds networks of a folder whose addresses overlap, so that they could never be joined. */
public final class AddressOverlaps {
    private final List<Block> blocks = new ArrayList<>();

    private record Block(String environment, String cloud, Cidr cidr) {}

    /**
     * Adds the networks of an environment.
     *
     * @return where they overlap with a network that was added before
     */
    public List<Problem> add(String environment, SourceNode.Mapping tree) {
        var problems = new ArrayList<Problem>();
        for (var cloud : List.of("aws", "oci")) {
            var path = KeyPath.of(cloud, "network", "cidr");
            block(environment, cloud, tree).ifPresent(block -> {
                overlapped(block)
                        .map(other -> problem(tree, path, block, other))
                        .forEach(problems::add);
                blocks.add(block);
            });
        }
        return problems;
    }

    private static Optional<Block> block(String environment, String cloud, SourceNode.Mapping tree) {
        var text = tree.json().path(cloud).path("network").path("cidr").asText();
        return Cidr.parse(text).filter(AddressCheck::isUsable).map(cidr -> new Block(environment, cloud, cidr));
    }

    /** The first is enough: whoever moves the block sees the next. */
    private Stream<Block> overlapped(Block block) {
        return blocks.stream()
                .filter(other -> other.cidr().overlaps(block.cidr()))
                .limit(1);
    }

    private static Problem problem(SourceNode.Mapping tree, KeyPath path, Block block, Block other) {
        return new Problem(
                tree.at(path),
                path,
                "\"" + block.cidr() + "\" overlaps \"" + other.cidr() + "\" of " + other.cloud() + " in "
                        + other.environment(),
                "choose another block");
    }
}

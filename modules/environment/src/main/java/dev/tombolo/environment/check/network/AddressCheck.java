package dev.tombolo.environment.check.network;

import dev.tombolo.blueprint.network.Cidr;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.List;

/** Checks blocks of addresses: of a network that is made, and of those that may reach an existing one. */
record AddressCheck(Report report) {
    private static final int LARGEST = 16;
    private static final int SMALLEST = 26;

    /** A network's own addresses. AWS takes /16 to /28; four subnets of a /26 are the smallest that hold endpoints. */
    void own(KeyPath path, String text) {
        var block = Cidr.parse(text);
        if (block.isEmpty()) {
            malformed(path, text);
        } else if (!isUsable(block.get())) {
            report.add(
                    path,
                    Quoted.of(text) + " has a size that cannot be used",
                    "take a block from /" + LARGEST + " to /" + SMALLEST);
        }
    }

    static boolean isUsable(Cidr block) {
        return block.prefix() >= LARGEST && block.prefix() <= SMALLEST;
    }

    /** The sources that may reach an existing network's endpoints. */
    void sources(KeyPath list, List<String> sources, String otherForm) {
        for (int index = 0; index < sources.size(); index++) {
            if (!sources.get(index).matches(otherForm)) {
                source(list.item(index), sources.get(index));
            }
        }
        report.twice(list, sources);
    }

    private void source(KeyPath path, String text) {
        if (Cidr.parse(text).isEmpty()) {
            malformed(path, text);
        } else if (text.endsWith("/0")) {
            report.add(path, Quoted.of(text) + " is the whole internet", "name the blocks of your own network");
        }
    }

    private void malformed(KeyPath path, String text) {
        report.add(
                path,
                Quoted.of(text) + " is not a block of addresses",
                "write it like 10.40.0.0/20, with no bit set behind the prefix");
    }
}

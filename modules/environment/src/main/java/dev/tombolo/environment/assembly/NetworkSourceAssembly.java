package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.network.OciNetworkSource;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.environment.document.NetworkSourceDocument;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Makes the network source of a document in which nothing is wrong.
 *
 * @param physicalName its name
 * @param tags the tags of what belongs to no single consumer
 */
record NetworkSourceAssembly(String physicalName, SortedMap<String, String> tags) {
    /** Returns what is made: nothing where one that exists is named. */
    Optional<OciNetworkSource> made(NetworkSourceDocument source) {
        return source.existing().isPresent() ? Optional.empty() : Optional.of(ofAddresses(source));
    }

    private OciNetworkSource ofAddresses(NetworkSourceDocument source) {
        return new OciNetworkSource(
                physicalName,
                OciNetworkSource.DESCRIPTION,
                source.publicAddresses(),
                source.vcns().stream()
                        .map(vcn -> new OciNetworkSource.VcnAddresses(Text.of(vcn.vcn()), vcn.addresses()))
                        .toList(),
                tags);
    }
}

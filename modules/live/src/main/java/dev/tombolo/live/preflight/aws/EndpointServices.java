package dev.tombolo.live.preflight.aws;

import dev.tombolo.live.call.Unanswered;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads which endpoint services are offered in which zones. */
final class EndpointServices {
    private EndpointServices() {}

    /** Returns the ids of the zones of each service, by the service's name. */
    static SortedMap<String, List<String>> read(String xml) {
        var zones = new TreeMap<String, List<String>>();
        Xml.children(Xml.child(Xml.root(xml), "serviceDetailSet"), "item")
                .forEach(service -> zones.put(
                        Xml.texts(service, "serviceName").findFirst().orElseThrow(Unanswered::unreadable),
                        Xml.children(service, "availabilityZoneIdSet")
                                .flatMap(ids -> Xml.texts(ids, "item"))
                                .toList()));
        return zones;
    }
}

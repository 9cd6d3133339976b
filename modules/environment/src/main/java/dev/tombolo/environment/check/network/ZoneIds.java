package dev.tombolo.environment.check.network;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * AWS zone ids: the Region in short, then the zone, such as {@code use1-az1} for {@code us-east-1}
 * (https://docs.aws.amazon.com/global-infrastructure/latest/regions/az-ids.html).
 */
final class ZoneIds {
    private static final List<String> DIRECTIONS = List.of("north", "south", "east", "west", "central");

    private ZoneIds() {}

    static boolean belongs(String zoneId, String region) {
        return zoneId.startsWith(prefix(region))
                && zoneId.substring(prefix(region).length()).matches("[0-9]{1,2}");
    }

    static String prefix(String region) {
        return Stream.of(region.split("-")).map(ZoneIds::shortened).collect(Collectors.joining()) + "-az";
    }

    private static String shortened(String part) {
        if (part.equals("gov")) {
            return "g";
        }
        var directions = DIRECTIONS.stream()
                .filter(part::contains)
                .map(direction -> direction.substring(0, 1))
                .collect(Collectors.joining());
        return directions.isEmpty() ? part : directions;
    }
}

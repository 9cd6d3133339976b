package dev.tombolo.blueprint.organization;

import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.Residency;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Regions in which models may be called. Where an inference profile routes a call from there is limited by residency.
 *
 * @param regions the Regions that take calls, all of one partition
 * @param residency where prompts may be processed
 */
public record RegionControl(List<Region> regions, Residency residency) {
    /** Creates a control; the list is copied and sorted. */
    public RegionControl {
        regions = regions.stream().sorted(Comparator.comparing(Region::name)).toList();
    }

    List<Text> names() {
        return regions.stream().map(Region::name).map(Text::of).toList();
    }

    boolean isBounded() {
        return !residency.equals(Residency.ANY);
    }

    /**
     * Returns the profiles through which a call may leave these Regions. An ARN names the Region that takes the call, so
     * that a profile of another Region opens nothing. An account's own profile says nothing of where it routes; what it
     * may be copied from is limited instead.
     */
    List<Text> profiles() {
        return regions.stream()
                .flatMap(region -> Stream.of("application-inference-profile/*", "inference-profile/" + geography())
                        .map(resource ->
                                Text.of("arn:" + region.partition() + ":bedrock:" + region.name() + ":*:" + resource)))
                .toList();
    }

    /** Profiles of AWS begin with the geography that they stay in, such as {@code us.} or {@code eu.}. */
    String geography() {
        return isBounded() ? residency.area() + ".*" : "*";
    }

    String partition() {
        return regions.get(0).partition();
    }
}

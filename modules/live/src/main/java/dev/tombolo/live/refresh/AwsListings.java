package dev.tombolo.live.refresh;

import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.call.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ExecutorService;

/** Asks all Regions of AWS for their lists at once: three calls each, which only read. */
public final class AwsListings {
    private AwsListings() {}

    /** Returns what each Region lists until the deadline, in the order of the connections. */
    public static AwsFacts of(List<AwsConnection> regions, ExecutorService threads, Deadline deadline) {
        var asked = regions.stream()
                .map(RegionLists::new)
                .map(lists -> Asked.of(lists, threads))
                .toList();
        return new AwsFacts(
                asked.stream().map(region -> region.listing(deadline)).toList());
    }

    private record Asked(
            AskedList<List<ListedModel>> models,
            AskedList<List<ListedProfile>> profiles,
            AskedList<SortedSet<String>> mantle) {
        static Asked of(RegionLists lists, ExecutorService threads) {
            var region = lists.region();
            return new Asked(
                    new AskedList<>(region, "bedrock:ListFoundationModels", threads.submit(lists::models)),
                    new AskedList<>(region, "bedrock:ListInferenceProfiles", threads.submit(lists::profiles)),
                    new AskedList<>(region, "bedrock-mantle:ListModels", threads.submit(lists::mantle)));
        }

        RegionListing listing(Deadline deadline) {
            var unlisted = new ArrayList<Unlisted>();
            return new RegionListing(
                    models.region(),
                    models.until(deadline, unlisted),
                    profiles.until(deadline, unlisted),
                    mantle.until(deadline, unlisted),
                    unlisted);
        }
    }
}

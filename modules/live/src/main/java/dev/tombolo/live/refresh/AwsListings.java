package dev.tombolo.live.refresh;

import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks all Regions for their lists at once: three calls each, which only read. */
public final class AwsListings {
    private AwsListings() {}

    /** Returns what each Region lists until the deadline, in the order of the connections. */
    public static List<RegionListing> of(List<AwsConnection> regions, ExecutorService threads, Deadline deadline) {
        var asked = regions.stream()
                .map(RegionLists::new)
                .map(lists -> new Asked(
                        lists.region(),
                        threads.submit(lists::models),
                        threads.submit(lists::profiles),
                        threads.submit(lists::mantle)))
                .toList();
        return asked.stream().map(region -> region.listing(deadline)).toList();
    }

    private record Asked(
            String region,
            Future<List<ListedModel>> models,
            Future<List<ListedProfile>> profiles,
            Future<SortedSet<String>> mantle) {
        RegionListing listing(Deadline deadline) {
            var unlisted = new ArrayList<Unlisted>();
            return new RegionListing(
                    region,
                    answer(models, "bedrock:ListFoundationModels", deadline, unlisted),
                    answer(profiles, "bedrock:ListInferenceProfiles", deadline, unlisted),
                    answer(mantle, "bedrock-mantle:ListModels", deadline, unlisted),
                    unlisted);
        }

        private <T> Optional<T> answer(Future<T> asked, String permission, Deadline deadline, List<Unlisted> unlisted) {
            try {
                return Optional.of(asked.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS));
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof Unanswered why)) {
                    throw new IllegalStateException(region + " was asked in a wrong way", e.getCause());
                }
                unlisted.add(new Unlisted(region, permission, why.says()));
            } catch (TimeoutException e) {
                asked.cancel(true);
                unlisted.add(new Unlisted(region, permission, new Unanswered(Reason.OUT_OF_TIME, "").says()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                unlisted.add(new Unlisted(region, permission, new Unanswered(Reason.OUT_OF_TIME, "").says()));
            }
            return Optional.empty();
        }
    }
}

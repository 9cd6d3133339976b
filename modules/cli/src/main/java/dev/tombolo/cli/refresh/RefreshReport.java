package dev.tombolo.cli.refresh;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.live.refresh.Difference;
import dev.tombolo.live.refresh.Unlisted;
import java.time.LocalDate;
import java.util.List;

/**
 * Where the catalog and a cloud do not say the same.
 *
 * @param format which shape this is
 * @param cloud the cloud
 * @param asOf the day that the proposals are of
 * @param regions the Regions that were asked
 * @param differences what differs, by model
 * @param unlisted the lists without an answer: nothing is concluded from them
 * @param files the proposals
 */
public record RefreshReport(
        String format,
        Cloud cloud,
        LocalDate asOf,
        List<String> regions,
        List<Difference> differences,
        List<Unlisted> unlisted,
        List<String> files) {
    static final String FORMAT = "tombolo-models-refresh/1";

    /** Tells whether no list got an answer, so that this says nothing. */
    public boolean isEmpty() {
        return unlisted.size() == lists() * regions.size();
    }

    private int lists() {
        return cloud == Cloud.AWS ? 3 : 1;
    }
}

package dev.tombolo.cli.refresh;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.Region;
import dev.tombolo.cli.live.LiveOptions;
import dev.tombolo.cli.live.Threads;
import dev.tombolo.environment.overlay.OverlayFile;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.Quoted;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.call.Attempts;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.refresh.AwsListings;
import dev.tombolo.live.refresh.CatalogDrift;
import dev.tombolo.live.refresh.LiveFacts;
import dev.tombolo.live.refresh.OciDiscovery;
import dev.tombolo.live.refresh.Proposal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Asks Regions of a cloud for their models, and writes what differs from the catalog as overlays that nobody reads yet.
 *
 * @param catalog what is known, overlays included
 * @param cloud the cloud
 * @param regions the Regions that are asked; none for all of the commercial partition or realm
 * @param day the day that the proposals are of
 * @param folder where the proposals are written
 * @param live how clouds are asked
 */
public record Refresh(
        Catalog catalog, Cloud cloud, List<String> regions, LocalDate day, Path folder, LiveOptions live) {
    private static final Set<String> COMMERCIAL = Set.of("aws", "oc1");

    /**
     * Returns what differs, after it wrote the proposals.
     *
     * @throws InvalidInput if a Region is not known
     */
    public RefreshReport report() {
        var asked = asked();
        var facts = facts(asked);
        var proposal = CatalogDrift.of(catalog, facts, day);
        return new RefreshReport(
                RefreshReport.FORMAT, cloud, day, asked, proposal.differences(), facts.unlisted(), written(proposal));
    }

    private List<String> asked() {
        var known = catalog.regions().values().stream()
                .filter(region -> region.cloud() == cloud)
                .toList();
        if (regions.isEmpty()) {
            return known.stream()
                    .filter(region -> COMMERCIAL.contains(region.partition()))
                    .map(Region::name)
                    .sorted()
                    .toList();
        }
        var names = known.stream().map(Region::name).toList();
        var problems = regions.stream()
                .filter(region -> !names.contains(region))
                .map(region -> new Problem(
                        Position.whole("models"),
                        KeyPath.of("--regions"),
                        "no Region " + Quoted.of(region) + " of " + cloud.key(),
                        Candidates.of(region, names)))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return regions.stream().distinct().sorted().toList();
    }

    private LiveFacts facts(List<String> asked) {
        var deadline = Deadline.in(live.timeout());
        try (var threads = Threads.start()) {
            return switch (cloud) {
                case AWS -> {
                    var connection = AwsConnection.of(asked.get(0), live.endpoint(), Attempts.until(deadline));
                    yield AwsListings.of(asked.stream().map(connection::in).toList(), threads.pool(), deadline);
                }
                case OCI ->
                    OciDiscovery.of(
                            asked.stream()
                                    .flatMap(name -> catalog.region(name, Cloud.OCI).stream())
                                    .toList(),
                            OciConnection.of(live.endpoint(), Attempts.until(deadline)),
                            threads.pool(),
                            deadline,
                            day);
            };
        }
    }

    private List<String> written(Proposal proposal) {
        var byVendor = new TreeMap<String, List<ModelRecord>>();
        proposal.models()
                .forEach(model -> byVendor.computeIfAbsent(model.vendor(), vendor -> new ArrayList<>())
                        .add(model));
        return byVendor.entrySet().stream()
                .map(vendor -> write(new OverlayFile(vendor.getKey(), cloud, vendor.getValue())))
                .toList();
    }

    private String write(OverlayFile overlay) {
        var file = folder.resolve(cloud.key() + "-" + overlay.vendor() + "-" + day + ".yaml");
        try {
            Files.createDirectories(folder);
            Files.writeString(file, overlay.yaml());
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

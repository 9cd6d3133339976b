package dev.tombolo.environment.check.place;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.Region;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.Engine;
import dev.tombolo.environment.document.Engines;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.OciDocument;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.List;
import java.util.Optional;

/** Checks that the Regions are known, that they belong together, and that each cloud has an owner that can declare it. */
public record PlaceCheck(Catalog catalog, Report report) {
    private static final KeyPath HOME = KeyPath.of("aws", "homeRegion");

    void check(EnvironmentDocument document) {
        if (!document.isOn(Cloud.AWS) && !document.isOn(Cloud.OCI)) {
            report.add(KeyPath.ROOT, "is on no cloud", "add aws or oci");
        }
        document.aws().ifPresent(this::aws);
        document.oci().ifPresent(this::oci);
        owner(document);
    }

    private void aws(AwsDocument aws) {
        var own = region(KeyPath.of("aws", "region"), aws.region(), Cloud.AWS);
        aws.homeRegion()
                .flatMap(home -> region(HOME, home, Cloud.AWS))
                .ifPresent(home -> own.ifPresent(region -> partition(home, region)));
    }

    private void partition(Region home, Region region) {
        if (!home.partition().equals(region.partition())) {
            report.add(
                    HOME,
                    "\"" + home.name() + "\" is in partition " + home.partition() + ", and the account in "
                            + region.partition(),
                    "name a Region of the account's partition");
        }
    }

    private void oci(OciDocument oci) {
        region(KeyPath.of("oci", "region"), oci.region(), Cloud.OCI).ifPresent(region -> realm(oci, region, "region"));
        region(KeyPath.of("oci", "homeRegion"), oci.homeRegion(), Cloud.OCI)
                .ifPresent(region -> realm(oci, region, "homeRegion"));
    }

    private Optional<Region> region(KeyPath path, String name, Cloud cloud) {
        var region = catalog.region(name, cloud);
        if (region.isEmpty()) {
            report.add(
                    path,
                    "unknown Region " + Quoted.of(name) + " of " + cloud.key(),
                    Candidates.of(name, regionsOf(cloud, catalog)));
        }
        return region;
    }

    /** Returns the names of a cloud's Regions. */
    public static List<String> regionsOf(Cloud cloud, Catalog catalog) {
        return catalog.regions().values().stream()
                .filter(region -> region.cloud() == cloud)
                .map(Region::name)
                .toList();
    }

    /** A tenancy lives in one realm and sees the Regions of no other. */
    private void realm(OciDocument oci, Region region, String key) {
        var realm = oci.tenancy().split("\\.", -1)[2];
        if (!realm.equals(region.partition())) {
            report.add(
                    KeyPath.of("oci", key),
                    "\"" + region.name() + "\" is in realm " + region.partition() + ", and the tenancy in " + realm,
                    "name a Region of the tenancy's realm");
        }
    }

    private void owner(EnvironmentDocument document) {
        if (document.engines().flatMap(Engines::oci).equals(Optional.of(Engine.CDK))) {
            report.add(
                    KeyPath.of("engines", "oci"),
                    "\"cdk\" cannot declare OCI: CloudFormation has no type for it",
                    "set oci: pulumi, then deploy it with pulumi up");
        }
    }
}

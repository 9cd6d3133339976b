package dev.tombolo.environment.check.network;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks a network on AWS: one form, addresses of a usable size, zones of the Region, endpoints that we know. */
record AwsNetworkCheck(Catalog catalog, Report report) {
    private static final KeyPath PATH = KeyPath.of("aws", "network");
    private static final int MOST_ZONES = 4;
    private static final Set<String> SERVICES = Set.of("bedrock", "bedrock-mantle", "bedrock-runtime", "logs", "sts");

    void check(AwsDocument aws, AwsDocument.Network network) {
        var form = new NetworkForm(report, PATH, "vpc");
        boolean one = form.isOne(
                network.cidr().isPresent(),
                network.vpc().isPresent(),
                "give cidr and zones for a VPC of our own, or vpc, subnets and allowFrom for an existing one");
        if (one) {
            network.cidr().ifPresent(cidr -> own(form, aws, network, cidr));
            network.vpc().ifPresent(vpc -> existing(form, network));
        }
    }

    private void own(NetworkForm form, AwsDocument aws, AwsDocument.Network network, String cidr) {
        new AddressCheck(report).own(PATH.key("cidr"), cidr);
        form.refuseInOwn(Map.of(
                "subnets",
                network.subnets(),
                "allowFrom",
                network.allowFrom(),
                "endpoints",
                List.copyOf(network.endpoints().keySet())));
        if (catalog.region(aws.region(), Cloud.AWS).isPresent()) {
            zones(aws.region(), network.zones());
        }
    }

    private void zones(String region, List<String> zones) {
        var path = PATH.key("zones");
        var example = ZoneIds.prefix(region) + "1";
        if (zones.isEmpty() || zones.size() > MOST_ZONES) {
            report.add(
                    path,
                    "names " + zones.size() + " zones",
                    "name one to " + MOST_ZONES + " zone ids, such as " + example);
        }
        for (int index = 0; index < zones.size(); index++) {
            if (!ZoneIds.belongs(zones.get(index), region)) {
                report.add(
                        path.item(index),
                        Quoted.of(zones.get(index)) + " is not a zone id of " + region,
                        "write it like " + example);
            }
        }
        report.twice(path, zones);
    }

    private void existing(NetworkForm form, AwsDocument.Network network) {
        form.refuseInExisting(Map.of("zones", network.zones()));
        form.need("subnets", network.subnets(), "name the subnets in which endpoints are placed");
        form.need(
                "allowFrom",
                network.allowFrom(),
                "name the CIDR blocks or security groups that may reach the endpoints");
        subnets(network.subnets());
        new AddressCheck(report).sources(PATH.key("allowFrom"), network.allowFrom(), "sg-[0-9a-f]+");
        network.endpoints().forEach(this::endpoint);
    }

    private void subnets(List<String> subnets) {
        var path = PATH.key("subnets");
        for (int index = 0; index < subnets.size(); index++) {
            if (!subnets.get(index).matches("subnet-[0-9a-f]+")) {
                report.add(
                        path.item(index),
                        Quoted.of(subnets.get(index)) + " is not a subnet id",
                        "write it like subnet-0123456789abcdef0");
            }
        }
        report.twice(path, subnets);
    }

    private void endpoint(String service, String id) {
        var path = PATH.key("endpoints").key(service);
        if (!SERVICES.contains(service)) {
            report.add(path, "unknown service " + Quoted.of(service), Candidates.of(service, SERVICES));
        }
        if (!id.matches("vpce-[0-9a-f]+")) {
            report.add(path, Quoted.of(id) + " is not an endpoint id", "write it like vpce-0123456789abcdef0");
        }
    }
}

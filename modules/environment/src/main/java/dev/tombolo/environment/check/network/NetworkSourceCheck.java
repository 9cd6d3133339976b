package dev.tombolo.environment.check.network;

import dev.tombolo.blueprint.network.Cidr;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.NetworkSourceDocument;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.List;

/** Checks that a network source lets somebody call, and not everybody. */
record NetworkSourceCheck(EnvironmentDocument document, Report report) {
    private static final KeyPath PATH = KeyPath.of("oci", "networkSource");

    void check(NetworkSourceDocument source) {
        if (source.existing().isPresent() == source.hasAddresses()) {
            report.add(
                    PATH,
                    source.hasAddresses() ? "gives existing and addresses" : "gives neither existing nor an address",
                    "give existing for one that somebody else declares, or publicAddresses and vcns for one of our own");
        }
        if (document.consumers().values().stream().noneMatch(consumer -> consumer.isOn(Cloud.OCI))) {
            report.add(PATH, "limits nobody: no consumer is on oci", "take it away");
        }
        publicAddresses(PATH.key("publicAddresses"), source.publicAddresses());
        for (int index = 0; index < source.vcns().size(); index++) {
            vcn(PATH.key("vcns").item(index), source.vcns().get(index));
        }
    }

    private void publicAddresses(KeyPath list, List<String> addresses) {
        for (int index = 0; index < addresses.size(); index++) {
            var address = addresses.get(index);
            if (block(list.item(index), address) && isWhole(address)) {
                report.add(
                        list.item(index),
                        Quoted.of(address) + " is the whole internet",
                        "name the addresses that your callers have there");
            }
        }
        report.twice(list, addresses);
    }

    private void vcn(KeyPath path, NetworkSourceDocument.Vcn vcn) {
        var list = path.key("addresses");
        if (vcn.addresses().isEmpty()) {
            report.add(
                    list, "is empty, so that nobody could call", "name blocks of the VCN, or 0.0.0.0/0 for all of it");
        }
        for (int index = 0; index < vcn.addresses().size(); index++) {
            block(list.item(index), vcn.addresses().get(index));
        }
        report.twice(list, vcn.addresses());
    }

    private boolean block(KeyPath path, String text) {
        var isBlock = Cidr.parse(text).or(() -> Cidr.parse(text + "/32")).isPresent();
        if (!isBlock) {
            report.add(
                    path,
                    Quoted.of(text) + " is neither an address nor a block of them",
                    "write it like 203.0.113.7 or 203.0.113.0/24, with no bit set behind the prefix");
        }
        return isBlock;
    }

    private static boolean isWhole(String address) {
        return address.endsWith("/0");
    }
}

package dev.tombolo.environment.check.network;

import dev.tombolo.blueprint.network.OciZprPolicy;
import dev.tombolo.blueprint.network.SecurityAttribute;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.OciDocument;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks a network on OCI: one form, addresses of a usable size, and labels of the private endpoint. */
record OciNetworkCheck(Report report) {
    private static final KeyPath PATH = KeyPath.of("oci", "network");
    private static final String NO_OTHER_FORM = "";
    private static final Pattern VALUE = Pattern.compile("\\S+");

    void check(OciDocument.Network network) {
        var form = new NetworkForm(report, PATH, "vcn");
        boolean one = form.isOne(
                network.cidr().isPresent(),
                network.vcn().isPresent(),
                "give cidr for a VCN of our own, or vcn, subnet and allowFrom for an existing one");
        if (one) {
            network.cidr().ifPresent(cidr -> own(form, network, cidr));
            network.vcn().ifPresent(vcn -> existing(form, network));
        }
        network.securityAttributes().forEach(this::attribute);
        network.packetRouting().ifPresent(routing -> packetRouting(network, routing));
    }

    private void packetRouting(OciDocument.Network network, OciDocument.PacketRouting routing) {
        var path = PATH.key("packetRouting");
        if (network.cidr().isPresent()) {
            report.add(path, "needs a VCN with a label, and a VCN of our own has none", "name an existing VCN");
        }
        if (network.securityAttributes().size() != 1) {
            report.add(
                    path,
                    "needs one label of the private endpoint, and "
                            + network.securityAttributes().size() + " are named",
                    "name one in oci.network.securityAttributes");
        }
        if (routing.clients().isEmpty()) {
            report.add(path.key("clients"), "lets nobody reach the private endpoint", "name the label of who calls");
        }
        for (int index = 0; index < routing.clients().size(); index++) {
            client(path.key("clients").item(index), routing.clients().get(index));
        }
    }

    private void client(KeyPath path, String client) {
        if (!OciZprPolicy.isAttribute(client)) {
            report.add(path, Quoted.of(client) + " is no label with its value", "write one such as ai.apps:claims");
        }
    }

    private void attribute(String title, String value) {
        var path = PATH.key("securityAttributes").key(title);
        if (SecurityAttribute.of(title, value).isEmpty()) {
            report.add(path, "is no security attribute", "write its namespace, a point and its name, such as ai.app");
        }
        if (!VALUE.matcher(value).matches()) {
            report.add(path, "has no value without spaces", "name the one that the private endpoint gets");
        }
    }

    private void own(NetworkForm form, OciDocument.Network network, String cidr) {
        new AddressCheck(report).own(PATH.key("cidr"), cidr);
        form.refuseInOwn(Map.of("subnet", subnet(network), "allowFrom", network.allowFrom()));
    }

    private void existing(NetworkForm form, OciDocument.Network network) {
        form.need("subnet", subnet(network), "name the private subnet for the private endpoint");
        form.need("allowFrom", network.allowFrom(), "name the CIDR blocks that may reach the private endpoint");
        new AddressCheck(report).sources(PATH.key("allowFrom"), network.allowFrom(), NO_OTHER_FORM);
    }

    private static List<String> subnet(OciDocument.Network network) {
        return network.subnet().stream().toList();
    }
}

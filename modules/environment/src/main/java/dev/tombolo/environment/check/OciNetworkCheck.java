package dev.tombolo.environment.check;

import dev.tombolo.environment.document.OciDocument;
import dev.tombolo.environment.source.KeyPath;
import java.util.List;
import java.util.Map;

/** Checks a network on OCI: one form, and addresses of a usable size. */
record OciNetworkCheck(Report report) {
    private static final KeyPath PATH = KeyPath.of("oci", "network");
    private static final String NO_OTHER_FORM = "";

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

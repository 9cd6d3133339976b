package dev.tombolo.blueprint.network;

import dev.tombolo.blueprint.scope.OnlyInRootCompartment;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A policy of Zero Trust Packet Routing that lets clients with a security attribute reach private endpoints of models with
 * another one, by HTTPS. Once an endpoint carries an attribute, nothing else reaches it, whatever routes and security groups
 * allow (https://docs.oracle.com/iaas/Content/generative-ai/manage-security-attributes.htm, read 2026-11-23).
 *
 * @param name the physical name, which never changes
 * @param vcn the attribute of the VCN that both are in, such as {@code ai.networks:models}
 * @param clients the attributes of who calls, such as {@code ai.apps:claims}
 * @param endpoint the attribute of the private endpoint
 * @param freeformTags its tags
 */
@OnlyInRootCompartment(
        source =
                "https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/zpr_zpr_policy.html, read 2026-11-22")
public record OciZprPolicy(
        String name, String vcn, List<String> clients, String endpoint, SortedMap<String, String> freeformTags) {
    /** What it is for. */
    public static final String DESCRIPTION = "Who reaches the private endpoint of models";

    /** Sorts clients and tags. */
    public OciZprPolicy {
        clients = clients.stream().sorted().distinct().toList();
        freeformTags = new TreeMap<>(freeformTags);
    }

    /** Tells whether a text is an attribute with its value, {@code <namespace>.<attribute>:<value>}. */
    public static boolean isAttribute(String text) {
        return text.matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+:[A-Za-z0-9_-]+");
    }

    /** Returns the same under another name. */
    public OciZprPolicy named(String other) {
        return new OciZprPolicy(other, vcn, clients, endpoint, freeformTags);
    }

    /** Returns a statement for each kind of client. */
    public List<String> statements() {
        return clients.stream()
                .map(client -> "in " + vcn + " VCN allow " + client + " endpoints to connect to " + endpoint
                        + " endpoints with protocol='tcp/443'")
                .toList();
    }
}

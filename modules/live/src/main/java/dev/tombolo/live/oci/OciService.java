package dev.tombolo.live.oci;

import dev.tombolo.catalog.Region;

/**
 * A service of OCI that is asked here.
 *
 * @see <a href="https://docs.oracle.com/en-us/iaas/api/">the hosts and versions; read in the SDK's clients, such as {@code
 *     IdentityClient} 3.79.0, on 2026-11-23</a>
 */
public enum OciService {
    /** Tenancies, compartments, groups and policies. */
    IDENTITY("identity", "oci.", "20160918"),
    /** Service limits, and what is left of them. */
    LIMITS("limits", "oci.", "20190729"),
    /** The control plane of Generative AI. */
    GENERATIVE_AI("generativeai", "oci.", "20231130"),
    /** Metrics. */
    MONITORING("telemetry", "", "20180401");

    private final String host;
    private final String infix;
    private final String version;

    OciService(String host, String infix, String version) {
        this.host = host;
        this.infix = infix;
        this.version = version;
    }

    String address(Region region) {
        return "https://" + host + "." + region.name() + "." + infix + region.domain();
    }

    String path(String operation) {
        return "/" + version + operation;
    }
}

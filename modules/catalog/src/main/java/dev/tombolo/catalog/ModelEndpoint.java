package dev.tombolo.catalog;

import java.util.List;
import java.util.Map;

/**
 * How one endpoint serves one model.
 *
 * @param id the model's id on this endpoint
 * @param apis the APIs that serve it here
 * @param paths URL paths that differ from the endpoint's own, by API; {@code {id}} stands for the id that is called
 * @param inRegion Regions in which the bare id can be called
 * @param profiles inference profiles, by their geography ({@code us}, {@code global})
 * @param projectApis APIs whose authorization also asks for the project; unknown where the endpoint's own list holds
 * @param access on OCI: whether inference stays in Oracle's data centres
 * @param shapes on OCI, dedicated: the cluster shapes that host it
 */
public record ModelEndpoint(
        String id,
        Fact<List<Api>> apis,
        Map<Api, String> paths,
        Fact<List<String>> inRegion,
        Map<String, Profile> profiles,
        Fact<List<Api>> projectApis,
        Fact<Access> access,
        Fact<List<String>> shapes) {
    /** Whether a caller may name the model by this id here: its own, or that of a profile. */
    public boolean isCalled(String name) {
        return id.equals(name)
                || profiles.values().stream().anyMatch(profile -> profile.id().equals(name));
    }

    /** OCI's own distinction, which model discovery returns: a private endpoint does not keep a proxied call inside. */
    public enum Access {
        /** Inference runs in Oracle's data centres. */
        HOSTED,
        /** Inference leaves Oracle's cloud for the vendor's. */
        PROXY
    }
}

package dev.tombolo.live.refresh;

import static dev.tombolo.live.oci.OciCalls.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.catalog.ModelEndpoint.Access;
import dev.tombolo.catalog.Region;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.OciService;
import dev.tombolo.live.oci.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Asks all Regions of OCI at once which models they discover: one call for each page, which only reads. Each Region is
 * believed for itself only.
 *
 * @see <a
 *     href="https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ModelDiscoveryCollection/ListModelDiscovery">the
 *     call</a>; shapes read in Oracle's SDK for Python 2.189.0 on 2026-11-23
 */
public final class OciDiscovery {
    private static final String PERMISSION = "inspect generative-ai-model";

    private final OciConnection oci;
    private final Region region;

    private OciDiscovery(OciConnection oci, Region region) {
        this.oci = oci;
        this.region = region;
    }

    /** Returns what each Region discovers until the deadline, in their order. */
    public static OciFacts of(
            List<Region> regions, OciConnection oci, ExecutorService threads, Deadline deadline, LocalDate day) {
        var asked = regions.stream()
                .map(region -> new OciDiscovery(oci, region))
                .map(discovery ->
                        new AskedList<>(discovery.region.name(), PERMISSION, threads.submit(discovery::models)))
                .toList();
        return new OciFacts(asked.stream().map(list -> region(list, deadline)).toList(), day);
    }

    private static DiscoveredRegion region(AskedList<List<DiscoveredModel>> list, Deadline deadline) {
        var unlisted = new ArrayList<Unlisted>();
        var models = list.until(deadline, unlisted);
        if (models.filter(List::isEmpty).isPresent()) {
            unlisted.add(new Unlisted(list.region(), PERMISSION, "the answer names no model of this Region"));
        }
        return new DiscoveredRegion(list.region(), models.filter(found -> !found.isEmpty()), unlisted);
    }

    private List<DiscoveredModel> models() {
        var tenancy = oci.signer().caller().tenancy().orElseThrow(() -> new Unanswered(Reason.NOT_SIGNED_IN, ""));
        return oci
                .calls(OciService.GENERATIVE_AI, region)
                .list("/modelDiscovery?" + parameter("compartmentId", tenancy) + "&limit=1000")
                .stream()
                .flatMap(this::here)
                .toList();
    }

    private Stream<DiscoveredModel> here(JsonNode model) {
        return StreamSupport.stream(model.path("availability").spliterator(), false)
                .filter(availability -> isHere(availability.path("region").asText()))
                .map(availability -> model(model, availability));
    }

    /** Whether a Region is written by its name or by its key no source says. */
    private boolean isHere(String written) {
        return Stream.concat(Stream.of(region.name()), region.key().stream()).anyMatch(written::equalsIgnoreCase);
    }

    private static DiscoveredModel model(JsonNode model, JsonNode availability) {
        return new DiscoveredModel(
                Stated.text(model, "modelId"),
                Stated.texts(model, "capabilities"),
                Stated.texts(availability, "servingModes"),
                access(model.path("modelAccess").asText()),
                Stated.day(availability, "timeDeprecated"),
                Stated.day(availability, "timeOnDemandRetired"),
                Stated.day(availability, "timeDedicatedRetired"));
    }

    private static Optional<Access> access(String written) {
        return Stream.of(Access.values())
                .filter(access -> access.name().equals(written))
                .findFirst();
    }
}

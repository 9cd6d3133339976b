package dev.tombolo.live.preflight.oci;

import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.blueprint.access.Suspension;
import dev.tombolo.blueprint.cost.OciQuotas;
import dev.tombolo.blueprint.network.Cidr;
import dev.tombolo.blueprint.network.OciNetwork;
import dev.tombolo.blueprint.network.OciNetworkChoice;
import dev.tombolo.blueprint.operations.OciAlarm;
import dev.tombolo.blueprint.serving.ContentModeration;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.ModelQuery;
import dev.tombolo.catalog.path.PathAnswer;
import dev.tombolo.catalog.path.PathFinder;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.live.OciStub;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.tenancy.OwnCompartment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What an environment wants of OCI. */
public final class Wanted {
    static final String PARENT = "ocid1.compartment.oc1..exampleparent";
    private static final Catalog CATALOG = CatalogReader.shipped();

    private Wanted() {}

    /** A model on demand and one from a cluster, callers of three kinds, and all that goes with them. */
    static OciSubject subject() {
        return subject(
                List.of(
                        consumer("claims", new OciPrincipal.InstancesIn("ocid1.compartment.oc1..claims"), onDemand()),
                        consumer("engineers", new OciPrincipal.Group("Default", "ai-engineers"), onDemand()),
                        consumer("fraud", new OciPrincipal.Workload("ocid1.cluster", "fraud", "batch"), dedicated())),
                List.of(cluster("LARGE_COHERE_V3", 2)));
    }

    static OciSubject subject(OciConsumer... consumers) {
        return subject(List.of(consumers), List.of());
    }

    static OciSubject subject(DedicatedModel... dedicated) {
        return subject(List.of(), List.of(dedicated));
    }

    private static OciSubject subject(List<OciConsumer> consumers, List<DedicatedModel> dedicated) {
        return new OciSubject(
                "prod",
                OciStub.TENANCY,
                region("us-ashburn-1"),
                region("us-chicago-1"),
                PARENT,
                "bank-tombolo-prod",
                consumers,
                dedicated,
                Optional.of(OciNetwork.of(
                        new OciNetworkChoice.NewVcn(Cidr.parse("10.52.0.0/20").orElseThrow()),
                        "tombolo-prod",
                        Map.of())),
                Optional.of(quotas(Map.of("dedicated-unit-large-cohere-count", 2))),
                List.of(OciAlarm.serverErrorPercentAbove(5)),
                LocalDate.of(2026, 11, 22));
    }

    private static OciQuotas quotas(Map<String, Integer> units) {
        return new OciQuotas(
                "bank-tombolo-prod",
                OciQuotas.DESCRIPTION,
                "generative-ai",
                Text.of("ai:prod"),
                region("us-chicago-1"),
                new TreeMap<>(units),
                new TreeMap<>());
    }

    /** Returns who calls a model by one path. */
    public static OciConsumer consumer(String key, OciPrincipal principal, ModelPath path) {
        return new OciConsumer(
                key,
                principal,
                List.of(path),
                Text.of("ocid1.compartment.oc1..own"),
                "bank-tombolo-prod-" + key,
                Map.of(),
                Suspension.NONE,
                Optional.empty());
    }

    static DedicatedModel cluster(String shape, int units) {
        return new DedicatedModel(
                "llama-3.3-70b",
                Text.of("meta.llama-3.3-70b-instruct"),
                shape,
                units,
                ContentModeration.BLOCK,
                Optional.empty(),
                "bank-tombolo-prod-llama-3-3-70b",
                new TreeMap<>());
    }

    /** Returns a path to a model that is called on demand. */
    public static ModelPath onDemand() {
        return path(ModelQuery.of("gpt-oss-120b", region("us-chicago-1"), Api.CHAT));
    }

    /** Returns a path to a model that a cluster serves. */
    public static ModelPath dedicated() {
        return path(
                ModelQuery.of("llama-3.3-70b", region("us-chicago-1"), Api.CHAT).endpoint(EndpointKind.DEDICATED));
    }

    static OwnCompartment own(OciConnection oci) {
        return new OwnCompartment(PARENT, "bank-tombolo-prod", region("us-ashburn-1"), oci);
    }

    /** Returns a Region of OCI. */
    public static Region region(String name) {
        return CATALOG.region(name, Cloud.OCI).orElseThrow();
    }

    private static ModelPath path(ModelQuery query) {
        if (new PathFinder(CATALOG).find(query) instanceof PathAnswer.Found found) {
            return found.path();
        }
        throw new AssertionError("no way: " + query);
    }
}

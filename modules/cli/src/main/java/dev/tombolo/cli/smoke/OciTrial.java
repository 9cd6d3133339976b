package dev.tombolo.cli.smoke;

import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelQuery;
import dev.tombolo.cli.live.LiveOptions;
import dev.tombolo.environment.OciSide;
import dev.tombolo.live.call.Attempts;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.check.Checks;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.smoke.oci.OciSmoke;
import dev.tombolo.live.smoke.oci.OciSmokeSubject;
import dev.tombolo.live.smoke.oci.SmokeConsumer;
import java.util.List;

/**
 * What is tried on OCI.
 *
 * @param catalog the models that there are
 * @param environment the environment's name
 * @param oci what the environment has there
 * @param live how it is called
 * @param tried the consumers that are tried
 */
record OciTrial(Catalog catalog, String environment, OciSide oci, LiveOptions live, List<OciConsumer> tried)
        implements Trial {
    @Override
    public Cloud cloud() {
        return Cloud.OCI;
    }

    @Override
    public String account() {
        return oci.tenancy();
    }

    @Override
    public String accountWord() {
        return "tenancy";
    }

    @Override
    public String region() {
        return oci.region().name();
    }

    @Override
    public List<String> consumers() {
        return tried.stream().map(OciConsumer::key).toList();
    }

    @Override
    public int calls() {
        return OciSmoke.calls(subject(), smoked());
    }

    @Override
    public Trial only(String consumer) {
        return new OciTrial(
                catalog,
                environment,
                oci,
                live,
                tried.stream().filter(each -> each.key().equals(consumer)).toList());
    }

    @Override
    public Checks until(Deadline deadline) {
        return OciSmoke.of(subject(), smoked(), OciConnection.of(live.endpoint(), Attempts.until(deadline)));
    }

    private OciSmokeSubject subject() {
        return new OciSmokeSubject(
                environment,
                oci.tenancy(),
                oci.homeRegion(),
                oci.region(),
                oci.parentCompartment(),
                oci.compartmentName(),
                oci.network(),
                oci.dedicated());
    }

    private List<SmokeConsumer> smoked() {
        return tried.stream().map(this::smoked).toList();
    }

    /** The Region serves the outside model on demand by Chat. */
    private SmokeConsumer smoked(OciConsumer consumer) {
        var outside = new OutsideModel(
                catalog, name -> ModelQuery.of(name, oci.region(), Api.CHAT).endpoint(EndpointKind.ON_DEMAND));
        return new SmokeConsumer(consumer, outside.of(consumer.paths()));
    }
}

package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/** An alarm of Monitoring. One whose metric does not exist never fires, and OCI does not tell. */
@ResourceType(type = Alarm.TYPE)
public final class Alarm extends OciResource {
    static final String TYPE = "oci:Monitoring/alarm:Alarm";

    /** Declares it with the default provider. */
    public Alarm(String name, AlarmArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public Alarm(String name, AlarmArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }
}

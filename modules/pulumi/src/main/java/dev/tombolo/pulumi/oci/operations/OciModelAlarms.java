package dev.tombolo.pulumi.oci.operations;

import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.blueprint.operations.OciAlarm;
import dev.tombolo.blueprint.operations.OciMetric;
import dev.tombolo.pulumi.oci.OciChildren;
import dev.tombolo.pulumi.oci.resource.Alarm;
import dev.tombolo.pulumi.oci.resource.AlarmArgs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Alarms on the calls of models in a compartment. They read metrics that Oracle states for dedicated AI clusters and
 * endpoints; whether calls on demand are counted is not known, so that silence does not mean that all is well.
 *
 * <p>Children carry the component's name and the alarm's key, such as {@code <name>-server-errors}.
 */
public final class OciModelAlarms extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:oci:ModelAlarms";

    /** Declares alarms with the default provider. */
    public OciModelAlarms(String name, OciModelAlarmsArgs args) {
        this(name, args, null);
    }

    /**
     * Declares alarms.
     *
     * @param name the component's name, which names its resources and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     */
    public OciModelAlarms(String name, OciModelAlarmsArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        var children = new OciChildren(this, Optional.empty());
        args.alarms().forEach(alarm -> declare(children, args, alarm));
        registerOutputs(Map.of());
    }

    private static void declare(OciChildren children, OciModelAlarmsArgs args, OciAlarm alarm) {
        new Alarm(
                children.name(alarm.key()),
                AlarmArgs.builder()
                        .compartmentId(args.compartmentId())
                        .displayName(children.name(alarm.key()))
                        .metricCompartmentId(args.compartmentId())
                        .namespace(OciMetric.NAMESPACE)
                        .query(alarm.query())
                        .severity(alarm.severity().name())
                        .body(alarm.body())
                        .destinations(args.topicId().applyValue(List::of))
                        .isEnabled(true)
                        .freeformTags(args.tags())
                        .build(),
                children.options());
    }
}

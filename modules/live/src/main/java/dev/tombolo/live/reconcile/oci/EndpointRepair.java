package dev.tombolo.live.reconcile.oci;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.tombolo.live.call.Interruption;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.reconcile.Repair;
import dev.tombolo.live.reconcile.SettingRepair;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells drift of an endpoint or repairs it. One call sets all that drifted: while an endpoint is being updated it takes no
 * other change.
 *
 * @param repair which of the two
 * @param interruption keeps a repair from beginning
 */
record EndpointRepair(Repair repair, Interruption interruption) {
    /** Returns what is needed to find an endpoint, and to read it or to write it. */
    List<Permission> permissions(Permission find, Permission read, List<Permission> write) {
        return repair == Repair.CHECK
                ? List.of(find, read)
                : Stream.concat(Stream.of(find, read), write.stream()).toList();
    }

    Answer answer(String subject, SettledEndpoint endpoint, List<EndpointSetting> settings, Permission write) {
        var live = endpoint.read();
        var before = inForce(settings, live);
        var wanted = settings.stream()
                .map(setting -> setting.name() + " " + setting.wanted())
                .collect(joining(", "));
        if (before.equals(wanted)) {
            return Answer.pass(subject, "\"" + before + "\" is in force, as declared");
        }
        return repair == Repair.CHECK
                ? Answer.fail(
                        subject,
                        "\"" + before + "\" is in force, and \"" + wanted + "\" is declared",
                        "run it with --apply; where it was set before, find out first who changed it")
                : new SettingRepair(subject, before, wanted, write, interruption)
                        .by(() -> endpoint.put(drifted(settings, live)), () -> inForce(settings, endpoint.read()));
    }

    private static String inForce(List<EndpointSetting> settings, JsonNode live) {
        return settings.stream()
                .map(setting -> setting.name() + " " + setting.inForce(live))
                .collect(joining(", "));
    }

    private static String drifted(List<EndpointSetting> settings, JsonNode live) {
        var body = JsonNodeFactory.instance.objectNode();
        settings.stream().filter(setting -> setting.isDrifted(live)).forEach(setting -> setting.write(body, live));
        return body.toString();
    }
}

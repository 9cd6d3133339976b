package dev.tombolo.pulumi;

import com.pulumi.Context;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.pulumi.aws.serving.ModelAccess;
import dev.tombolo.pulumi.model.ModelSelection;
import dev.tombolo.pulumi.recording.PulumiRecorder;
import dev.tombolo.pulumi.recording.RecordedResource;
import dev.tombolo.pulumi.recording.Recording;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Records programs of tests and looks into what was recorded. */
public final class Recordings {
    /** The account of every test. */
    public static final String ACCOUNT = "333333333333";

    private Recordings() {}

    /** Records a program. */
    public static Recording record(Consumer<Context> program) {
        return new PulumiRecorder("tombolo", "prod").record(program);
    }

    /** Returns the addresses of everything, in the recording's order. */
    public static List<String> addresses(Recording recording) {
        return recording.resources().stream().map(RecordedResource::address).toList();
    }

    /** Returns the inputs of one resource. */
    public static Map<String, Object> inputs(Recording recording, String address) {
        return find(recording, address).inputs();
    }

    /** Returns the options of one resource. */
    public static Map<String, Object> options(Recording recording, String address) {
        return find(recording, address).options();
    }

    /** Returns JSON that is written over several lines as one line without spaces at line ends. */
    public static String oneLine(String json) {
        return json.lines().map(String::strip).collect(Collectors.joining());
    }

    /** Returns an access on us-east-1. */
    public static ModelAccess access(String... models) {
        return ModelAccess.of(
                ModelSelection.on(Cloud.AWS).region("us-east-1").models(models).build(), ACCOUNT);
    }

    private static RecordedResource find(Recording recording, String address) {
        return recording.resources().stream()
                .filter(resource -> resource.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + address + " among " + addresses(recording)));
    }
}

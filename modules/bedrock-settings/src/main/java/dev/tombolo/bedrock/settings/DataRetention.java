package dev.tombolo.bedrock.settings;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.bedrock.BedrockClient;

/**
 * {@code Custom::BedrockDataRetention} on the plane {@code bedrock}: how long the service keeps prompts and answers.
 *
 * <p>Properties: {@code Mode}; {@code Plane}, {@code bedrock} or {@code bedrock-mantle}, {@code bedrock} if left out;
 * {@code Adopt} and {@code Owner}. The mode goes to the service as it is written, because the SDK's own list lacks modes
 * that the service has.
 *
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html">the modes; calls read in the
 *     SDK's 2.50.2 on 2026-11-23</a>
 */
final class DataRetention implements Setting {
    static final String TYPE = "Custom::BedrockDataRetention";

    private static final String MODE = "mode";

    private final BedrockClient bedrock;
    private final ServiceCall service = new ServiceCall("data retention on bedrock", true);

    DataRetention(BedrockClient bedrock) {
        this.bedrock = bedrock;
    }

    static SettingValue wanted(Properties properties) {
        String mode = properties.required("Mode");
        if (!mode.isEmpty() && !mode.matches("[a-z_]{1,64}")) {
            properties.problem("Mode must be of small letters and underscores");
        }
        return value(Optional.of(mode));
    }

    static SettingValue value(Optional<String> mode) {
        return SettingValue.of(Map.of(MODE, mode.orElse("")));
    }

    /** An account that inherits the mode of each model has set none. */
    static boolean inherits(SettingValue value) {
        return value.isNothing() || "inherit".equals(value.text(MODE));
    }

    @Override
    public String name() {
        return service.where();
    }

    @Override
    public SettingValue read() {
        return value(Optional.ofNullable(service.run(
                "reading it",
                () -> bedrock.getAccountDataRetention(request -> {}).modeAsString())));
    }

    @Override
    public void write(SettingValue value) {
        service.run("putting it", () -> bedrock.putAccountDataRetention(request -> request.mode(value.text(MODE))));
    }

    @Override
    public boolean isUnset(SettingValue value) {
        return inherits(value);
    }
}

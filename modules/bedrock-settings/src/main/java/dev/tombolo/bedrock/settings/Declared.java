package dev.tombolo.bedrock.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a template declares of a setting.
 *
 * @param adopt the digest of a foreign value that may be overwritten
 */
record Declared(SettingValue value, Optional<Digest> adopt) {
    /** For a setting whose foreign value may be adopted. */
    static Declared adoptable(Properties properties, Function<Properties, SettingValue> reader) {
        properties.required("Owner");
        return new Declared(reader.apply(properties), properties.digest("Adopt"));
    }

    /** For a setting whose foreign value is never overwritten. */
    static Declared unadoptable(Properties properties, Function<Properties, SettingValue> reader) {
        properties.required("Owner");
        return new Declared(reader.apply(properties), Optional.empty());
    }

    /** Empty also where the properties were never valid: then nothing of them came into force. */
    static Optional<SettingValue> previous(String type, JsonNode properties, Function<Properties, Declared> reader) {
        try {
            return Optional.of(Properties.read(type, properties, reader).value());
        } catch (Refusal e) {
            return Optional.empty();
        }
    }
}

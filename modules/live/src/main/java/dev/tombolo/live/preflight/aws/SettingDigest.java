package dev.tombolo.live.preflight.aws;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Names the value of a setting, as {@code adopt} names it: the first 16 hexadecimal digits of the SHA-256 of its JSON, with
 * sorted members and without those that are absent or empty. The Lambda function that compares it runs without this module;
 * {@code foreign-settings.json} among its tests holds both to the same digests.
 */
final class SettingDigest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BYTES = 8;

    private SettingDigest() {}

    static String of(Map<String, ?> setting) {
        return HexFormat.of().formatHex(sha256().digest(json(setting).getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    }

    private static String json(Map<String, ?> setting) {
        try {
            return JSON.writeValueAsString(canonical(setting));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a setting is texts, flags and maps of them", e);
        }
    }

    private static SortedMap<String, Object> canonical(Map<?, ?> setting) {
        var sorted = new TreeMap<String, Object>();
        setting.forEach((name, value) -> put(sorted, String.valueOf(name), value));
        return sorted;
    }

    private static void put(SortedMap<String, Object> sorted, String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            var nested = canonical(map);
            if (!nested.isEmpty()) {
                sorted.put(name, nested);
            }
        } else if (value != null && !value.equals("")) {
            sorted.put(name, value);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package dev.tombolo.cli.settings;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;

/**
 * What is in force in an account and Region for the settings that an environment declares there.
 *
 * @param format which shape this is
 * @param environment the environment
 * @param account the account that was asked
 * @param region the Region that was asked
 * @param asOf the day on which it was asked
 * @param settings the settings, in the order of the environment file
 */
public record SettingsRecord(
        String format, String environment, String account, String region, LocalDate asOf, List<Setting> settings) {
    /** The version of this shape. */
    public static final String FORMAT = "tombolo-settings/1";

    /** Creates a record; the list is copied. */
    public SettingsRecord {
        settings = List.copyOf(settings);
    }

    /**
     * One setting.
     *
     * @param setting the key of the environment file, and the service where there are two
     * @param state whose value is in force
     * @param digest the digest of the value, as {@code adopt} names it; empty where there is none
     */
    public record Setting(String setting, State state, String digest) {}

    /** Whose value is in force. */
    public enum State {
        /** Nobody's: a deploy sets it. */
        NONE("none"),
        /** It is as this environment declares it. */
        OURS("ours"),
        /** Nobody can tell: it is as this environment declares it, in a place that existed before. */
        UNCERTAIN("uncertain"),
        /** Somebody else's: a deploy refuses to overwrite it unless {@code adopt} names its digest. */
        FOREIGN("foreign");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** Returns the word for it. */
        @JsonValue
        public String word() {
            return word;
        }
    }
}

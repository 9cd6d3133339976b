package dev.tombolo.live.preflight.aws;

/**
 * The value of a setting that exists once in an account and Region.
 *
 * @param setting the key of the environment file, and the service where there are two
 * @param owner whose value it is
 * @param digest its digest, as {@code adopt} names it; empty where there is no value
 */
public record SettingInForce(String setting, Owner owner, String digest) {
    /** Whose value is in force. */
    public enum Owner {
        /** Nobody's. */
        NOBODY,
        /** It is as the environment declares it. */
        ENVIRONMENT,
        /** It is as the environment declares it, in a place that existed before. */
        UNCERTAIN,
        /** Somebody else's. */
        SOMEBODY_ELSE
    }

    /** Returns that there is no value. */
    static SettingInForce none(String setting) {
        return new SettingInForce(setting, Owner.NOBODY, "");
    }
}

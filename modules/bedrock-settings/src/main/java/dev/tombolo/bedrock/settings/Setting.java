package dev.tombolo.bedrock.settings;

/** One setting that an account has once, in one Region, and that every writer overwrites. */
interface Setting {
    /** What messages call it. */
    String name();

    /**
     * What is in force now.
     *
     * @throws NotYet where asking again may help
     * @throws Refusal where it does not
     */
    SettingValue read();

    /**
     * Puts a value in the place of whatever is there.
     *
     * @throws NotYet where trying again may help; the value may be in force nevertheless
     * @throws Refusal where it does not
     */
    void write(SettingValue value);

    /** Whether a value is that of an account in which nobody ever set anything. */
    default boolean isUnset(SettingValue value) {
        return value.isNothing();
    }

    /** Says that {@code present} is in force in the place of {@code wanted} and is not this stack's, and what to do. */
    default String refusal(SettingValue present, SettingValue wanted, Ownership ownership) {
        return name() + " · a value that is not this stack's is in force, with digest " + present.digest()
                + ownership.adopt().map(digest -> ", and Adopt names " + digest).orElse("")
                + " · to overwrite it, adopt: " + present.digest();
    }
}

package dev.tombolo.blueprint.retention;

/** A service of Bedrock with a setting of its own. */
public enum Plane {
    /** The one behind bedrock-runtime. */
    BEDROCK("bedrock"),
    /** bedrock-mantle. */
    BEDROCK_MANTLE("bedrock-mantle");

    private final String service;

    Plane(String service) {
        this.service = service;
    }

    /** Returns the prefix of its actions and condition keys. */
    public String service() {
        return service;
    }
}

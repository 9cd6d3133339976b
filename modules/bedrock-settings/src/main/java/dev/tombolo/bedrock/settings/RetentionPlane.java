package dev.tombolo.bedrock.settings;

import com.fasterxml.jackson.databind.JsonNode;

/** The two halves of the service, each with a data retention mode of its own for the account. */
enum RetentionPlane {
    /** {@code bedrock}, for what is called on {@code bedrock-runtime}. */
    BEDROCK {
        @Override
        Setting setting(Services services) {
            return new DataRetention(services.bedrock());
        }
    },
    /** {@code bedrock-mantle}. */
    MANTLE {
        @Override
        Setting setting(Services services) {
            return new MantleDataRetention(services.mantle(), services.mantleEndpoint());
        }
    };

    private static final String PROPERTY = "Plane";

    abstract Setting setting(Services services);

    static RetentionPlane of(JsonNode properties) {
        return properties.path(PROPERTY).asText("").equals("bedrock-mantle") ? MANTLE : BEDROCK;
    }

    /** The mode declared for this plane; nothing where the properties are of the other one. */
    SettingValue wanted(Properties properties) {
        String name = properties.text(PROPERTY).orElse("bedrock");
        if (!name.equals("bedrock") && !name.equals("bedrock-mantle")) {
            properties.problem("Plane must be bedrock or bedrock-mantle");
        }
        SettingValue mode = DataRetention.wanted(properties);
        return name.equals("bedrock-mantle") == (this == MANTLE) ? mode : SettingValue.NOTHING;
    }
}

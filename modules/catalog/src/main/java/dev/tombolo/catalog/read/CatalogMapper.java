package dev.tombolo.catalog.read;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.tombolo.catalog.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Jackson mapper of catalog documents: absent collections are empty, absent facts unknown, unknown keys refused. */
final class CatalogMapper {
    private static final JsonSetter.Value EMPTY = JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL);
    private static final JsonSetter.Value OWN = JsonSetter.Value.construct(Nulls.SET, Nulls.FAIL);

    static final JsonMapper INSTANCE = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addDeserializer(Fact.class, new FactDeserializer()))
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
            .withConfigOverride(List.class, override -> override.setSetterInfo(EMPTY))
            .withConfigOverride(Map.class, override -> override.setSetterInfo(EMPTY))
            .withConfigOverride(String.class, override -> override.setSetterInfo(EMPTY))
            .withConfigOverride(Fact.class, override -> override.setSetterInfo(OWN))
            .withConfigOverride(Optional.class, override -> override.setSetterInfo(OWN))
            .build();

    private CatalogMapper() {}
}

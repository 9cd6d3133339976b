package dev.tombolo.catalog.provider;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.tombolo.catalog.Source;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The resource types of a provider of which something is known. A type that is not among them is not known to lack
 * anything.
 *
 * @param provider the provider's name, such as {@code oci}
 * @param pinned the version that environments are pinned to where they do not say
 * @param sources the sources, by key
 * @param types the types
 */
public record ProviderTypes(
        String provider, ProviderVersion pinned, Map<String, Source> sources, List<ProviderType> types) {
    private static final String OCI = "/dev/tombolo/catalog/oci-provider.json";
    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .withConfigOverride(List.class, override -> override.setSetterInfo(EMPTY))
            .build();

    /** Creates types; the collections are copied. */
    public ProviderTypes {
        sources = Map.copyOf(sources);
        types = List.copyOf(types);
    }

    /** Returns the types of the OCI provider that this jar knows. They are read once. */
    public static ProviderTypes oci() {
        return Shipped.OCI_TYPES;
    }

    /** Returns what is known of a type. */
    public Optional<ProviderType> type(String token) {
        return types.stream().filter(type -> type.token().equals(token)).findFirst();
    }

    private static ProviderTypes read() {
        try (var json = ProviderTypes.class.getResourceAsStream(OCI)) {
            return JSON.readValue(Objects.requireNonNull(json, OCI), ProviderTypes.class);
        } catch (IOException e) {
            throw new IllegalStateException("the facts on providers in this jar cannot be read", e);
        }
    }

    private static final class Shipped {
        static final ProviderTypes OCI_TYPES = read();
    }
}

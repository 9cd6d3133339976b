package dev.tombolo.catalog.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.EndpointRecord;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.Region;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads catalog documents that already satisfy the catalog's schema. */
public final class CatalogReader {
    private static final String SHIPPED = "/dev/tombolo/catalog/catalog.json";

    private CatalogReader() {}

    /** Returns the catalog that this jar carries. It is read once. */
    public static Catalog shipped() {
        return Shipped.INSTANCE.catalog();
    }

    /** Returns the SHA-256 of the catalog that this jar carries, in hexadecimal. */
    public static String shippedDigest() {
        return Shipped.INSTANCE.digest();
    }

    private record Shipped(Catalog catalog, String digest) {
        static final Shipped INSTANCE = read();

        private static Shipped read() {
            try (InputStream json = CatalogReader.class.getResourceAsStream(SHIPPED)) {
                if (json == null) {
                    throw new IllegalStateException("the catalog is not in this jar · build it with mvn package");
                }
                var bytes = json.readAllBytes();
                return new Shipped(CatalogReader.catalog(CatalogMapper.INSTANCE.readTree(bytes)), sha256(bytes));
            } catch (IOException | NoSuchAlgorithmException e) {
                throw new IllegalStateException("the catalog in this jar cannot be read", e);
            }
        }

        private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        }
    }

    /**
     * Reads one overlay file.
     *
     * @param file a document that satisfies the catalog's schema
     * @throws IllegalArgumentException if it does not
     */
    public static List<ModelRecord> overlay(JsonNode file) {
        return convert(
                () -> CatalogMapper.INSTANCE.treeToValue(file, VendorFile.class).records(ModelRecord.Origin.OVERLAY));
    }

    static Catalog catalog(JsonNode document) {
        return convert(() -> {
            var endpoints = CatalogMapper.INSTANCE.convertValue(
                    document.get("endpoints"), new TypeReference<List<EndpointRecord>>() {});
            var regions =
                    CatalogMapper.INSTANCE.convertValue(document.get("regions"), new TypeReference<List<Region>>() {});
            return new Catalog(
                    models(document.get("files")),
                    index(endpoints, EndpointRecord::kind),
                    index(regions, Region::name));
        });
    }

    private static List<ModelRecord> models(JsonNode files) throws JsonProcessingException {
        var models = new ArrayList<ModelRecord>();
        for (var file : files) {
            models.addAll(
                    CatalogMapper.INSTANCE.treeToValue(file, VendorFile.class).records(ModelRecord.Origin.SHIPPED));
        }
        return models;
    }

    private static <K extends Comparable<K>, V> Map<K, V> index(List<V> values, Function<V, K> key) {
        return values.stream()
                .collect(Collectors.toMap(key, Function.identity(), (first, second) -> second, TreeMap::new));
    }

    private static <T> T convert(Conversion<T> conversion) {
        try {
            return conversion.run();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a catalog document: " + e.getOriginalMessage(), e);
        }
    }

    private interface Conversion<T> {
        T run() throws JsonProcessingException;
    }
}

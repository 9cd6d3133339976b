package dev.tombolo.catalog.read;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Fact;
import dev.tombolo.catalog.Lifecycle;
import dev.tombolo.catalog.ModelEndpoint;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.Seller;
import dev.tombolo.catalog.Source;
import java.util.List;
import java.util.Map;

/**
 * The shape of a file of models: one vendor on one cloud. An overlay in an environments folder has the same.
 *
 * @param catalog the version of this format
 * @param vendor who made the models
 * @param cloud the cloud that serves them
 * @param sources where its facts were read
 * @param models the models, by portable name
 */
record VendorFile(int catalog, String vendor, Cloud cloud, Map<String, Source> sources, Map<String, Entry> models) {
    /** One model of the file; the fields are those of {@link ModelRecord}. */
    record Entry(
            String title,
            String source,
            Seller seller,
            Lifecycle lifecycle,
            Fact<List<String>> retentionModes,
            Fact<List<String>> serviceTiers,
            Map<EndpointKind, ModelEndpoint> endpoints) {}

    List<ModelRecord> records(ModelRecord.Origin origin) {
        return models.entrySet().stream()
                .map(model -> record(model.getKey(), model.getValue(), origin))
                .toList();
    }

    private ModelRecord record(String name, Entry entry, ModelRecord.Origin origin) {
        return new ModelRecord(
                name,
                cloud,
                vendor,
                entry.title(),
                origin,
                entry.source(),
                entry.seller(),
                entry.lifecycle(),
                entry.retentionModes(),
                entry.serviceTiers(),
                entry.endpoints(),
                sources);
    }
}

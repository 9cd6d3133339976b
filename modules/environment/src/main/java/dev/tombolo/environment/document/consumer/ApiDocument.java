package dev.tombolo.environment.document.consumer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Cloud;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The API by which a consumer calls: one word for both clouds, or one for each.
 *
 * @param aws the API on AWS
 * @param oci the API on OCI
 */
public record ApiDocument(Optional<Api> aws, Optional<Api> oci) {
    /** Reads either form; the schema has made sure that the words exist. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ApiDocument of(JsonNode json) {
        return json.isTextual()
                ? new ApiDocument(api(json), api(json))
                : new ApiDocument(api(json.path("aws")), api(json.path("oci")));
    }

    private static Optional<Api> api(JsonNode word) {
        return Stream.of(Api.values())
                .filter(api -> api.key().equals(word.asText()))
                .findFirst();
    }

    /** Returns the API on a cloud. */
    public Optional<Api> on(Cloud cloud) {
        return cloud == Cloud.AWS ? aws : oci;
    }
}

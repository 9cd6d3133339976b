package dev.tombolo.bedrock.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.http.SdkHttpMethod;

/**
 * {@code Custom::BedrockDataRetention} on the plane {@code bedrock-mantle}, which the SDK has no client for.
 *
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html">PUT /v1/data_retention; GET
 *     and its answer are stated by third parties only, read on 2026-11-23</a>
 */
final class MantleDataRetention implements Setting {
    private final SignedHttp http;
    private final URI address;
    private static final String NAME = "data retention on bedrock-mantle";

    MantleDataRetention(SignedHttp http, URI endpoint) {
        this.http = http;
        this.address = endpoint.resolve("/v1/data_retention");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public SettingValue read() {
        String answer = http.call(NAME + " · reading it", SdkHttpMethod.GET, address, "");
        JsonNode json = Json.read(answer)
                .filter(JsonNode::isObject)
                .orElseThrow(() -> new NotYet(NAME + " · reading it got no answer that can be read"));
        return DataRetention.value(Optional.of(json.path("mode").asText("")));
    }

    @Override
    public void write(SettingValue value) {
        http.call(NAME + " · putting it", SdkHttpMethod.PUT, address, value.canonicalText());
    }

    @Override
    public boolean isUnset(SettingValue value) {
        return DataRetention.inherits(value);
    }
}

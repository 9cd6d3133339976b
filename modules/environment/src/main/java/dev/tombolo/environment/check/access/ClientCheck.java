package dev.tombolo.environment.check.access;

import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.consumer.Client;
import dev.tombolo.environment.document.consumer.ConsumerDocument;
import dev.tombolo.environment.source.KeyPath;
import java.util.Optional;

/** Checks how consumers call: by an API for each cloud, by an endpoint of Bedrock, and as their program calls. */
record ClientCheck(Report report) {
    void check(EnvironmentDocument document) {
        document.consumers().forEach((key, consumer) -> {
            var path = KeyPath.of("consumers", key);
            apis(path.key("api"), consumer);
            if (consumer.isOn(Cloud.AWS)) {
                codex(path, consumer);
                endpoint(path.key("endpoint"), consumer.endpoint());
            } else {
                bedrockOnly(path.key("client"), consumer.client());
                bedrockOnly(path.key("endpoint"), consumer.endpoint());
                bedrockOnly(path.key("bearerTokens"), consumer.bearerTokens());
                bedrockOnly(path.key("attribution"), consumer.attribution());
            }
        });
    }

    private void apis(KeyPath path, ConsumerDocument consumer) {
        for (var cloud : Cloud.values()) {
            if (consumer.isOn(cloud) && consumer.api().on(cloud).isEmpty()) {
                report.add(path, "says nothing of " + cloud.key(), "give an API for " + cloud.key() + " too");
            }
        }
    }

    private void codex(KeyPath path, ConsumerDocument consumer) {
        if (!consumer.client().equals(Optional.of(Client.CODEX))) {
            return;
        }
        consumer.api()
                .on(Cloud.AWS)
                .filter(api -> api != Api.RESPONSES)
                .ifPresent(api -> report.add(
                        path.key("api"),
                        "is \"" + api.key() + "\", and codex calls by the Responses API only",
                        "set api: responses"));
        if (consumer.endpoint().equals(Optional.of(EndpointKind.BEDROCK_RUNTIME))) {
            report.add(
                    path.key("endpoint"),
                    "is \"bedrock-runtime\", and codex calls bedrock-mantle only",
                    "take the key away");
        }
    }

    private void endpoint(KeyPath path, Optional<EndpointKind> endpoint) {
        endpoint.filter(kind -> kind.cloud() != Cloud.AWS)
                .ifPresent(kind -> report.add(
                        path,
                        "\"" + kind.key() + "\" is not an endpoint of Bedrock",
                        "use bedrock-runtime or bedrock-mantle"));
    }

    private void bedrockOnly(KeyPath path, Optional<?> value) {
        if (value.isPresent()) {
            report.add(path, "applies to aws, where this consumer has no identity", "take the key away");
        }
    }
}

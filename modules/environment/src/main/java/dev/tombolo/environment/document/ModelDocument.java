package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.path.Routing;
import dev.tombolo.environment.document.consumer.SuspensionDocument;
import java.util.List;
import java.util.Optional;

/** A model that may be called. */
public record ModelDocument(
        @JsonPropertyDescription("The clouds that it is called on.")
        List<Cloud> on,

        @JsonPropertyDescription(
                "The only route on AWS that may be used. Default: the nearest that residency allows: in-region, geographic, global.")
        Optional<Routing> routing,

        @JsonPropertyDescription(
                "Serves it on OCI from a dedicated AI cluster of our own, which is billed by the hour. Default: on demand.")
        Optional<DedicatedDocument> dedicated,

        @JsonPropertyDescription("Stops the calls of every consumer to this model for now.")
        Optional<SuspensionDocument> suspended) {}

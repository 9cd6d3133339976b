package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** The project that calls of the Responses API may name on OCI, and how long it keeps what they leave behind. */
public record OciProjectDocument(
        @JsonPropertyDescription("For how many hours a response is kept after it was made.")
        Integer responsesRetentionHours,

        @JsonPropertyDescription("For how many hours a conversation is kept after its last change.")
        Integer conversationsRetentionHours) {}

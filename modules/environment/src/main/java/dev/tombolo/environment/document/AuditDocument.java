package dev.tombolo.environment.document;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/** Who records the calls to models in CloudTrail. */
@JsonDeserialize(using = AuditDeserializer.class)
public sealed interface AuditDocument permits AuditWord, AuditParts {}

package dev.tombolo.environment.document.logging;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tombolo.environment.document.form.WordOrParts;

/** Who records the calls to models in CloudTrail. */
@JsonDeserialize(using = WordOrParts.class)
public sealed interface AuditDocument permits AuditWord, AuditParts {}

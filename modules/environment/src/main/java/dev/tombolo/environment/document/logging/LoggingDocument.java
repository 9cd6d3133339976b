package dev.tombolo.environment.document.logging;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tombolo.environment.document.form.WordOrParts;
import java.util.Optional;

/** What Bedrock records of the calls to models: a word, or the parts spelled out. */
@JsonDeserialize(using = WordOrParts.class)
public sealed interface LoggingDocument permits LoggingWord, LoggingParts {
    /** Returns the parts, or nothing where nothing is recorded. */
    Optional<LoggingParts> recorded();
}

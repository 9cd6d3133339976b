package dev.tombolo.live.oci;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.live.call.Unanswered;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reads what a service promises to state: an answer without it is none. */
public final class Stated {
    private Stated() {}

    /** Returns a text that must be there. */
    public static String text(JsonNode answer, String field) {
        var value = answer.path(field);
        if (!value.isTextual()) {
            throw Unanswered.unreadable();
        }
        return value.textValue();
    }

    /** Returns a number that must be there. */
    public static long number(JsonNode answer, String field) {
        var value = answer.path(field);
        if (!value.isNumber()) {
            throw Unanswered.unreadable();
        }
        return value.longValue();
    }

    /** Returns a flag that must be there. */
    public static boolean flag(JsonNode answer, String field) {
        var value = answer.path(field);
        if (!value.isBoolean()) {
            throw Unanswered.unreadable();
        }
        return value.booleanValue();
    }

    /** Returns the texts of a list that must be there. */
    public static List<String> texts(JsonNode answer, String field) {
        var value = answer.path(field);
        if (!value.isArray()) {
            throw Unanswered.unreadable();
        }
        return StreamSupport.stream(value.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Returns the day of a time that may be there. */
    public static Optional<LocalDate> day(JsonNode answer, String field) {
        var value = answer.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(value.asText())
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDate());
        } catch (DateTimeException e) {
            throw Unanswered.unreadable();
        }
    }
}

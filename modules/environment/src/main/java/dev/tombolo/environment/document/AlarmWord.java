package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tombolo.blueprint.operations.AlarmKind;

/** A kind of alarm that an environment can leave out. */
public enum AlarmWord {
    /** Calls that are throttled. */
    @JsonProperty("throttles")
    THROTTLES(AlarmKind.THROTTLES),
    /** Calls that fail by the caller's fault. */
    @JsonProperty("client-errors")
    CLIENT_ERRORS(AlarmKind.CLIENT_ERRORS),
    /** Calls that fail by AWS's fault. */
    @JsonProperty("server-errors")
    SERVER_ERRORS(AlarmKind.SERVER_ERRORS),
    /** Calls that take long. */
    @JsonProperty("latency")
    LATENCY(AlarmKind.LATENCY),
    /** A prompt cache that costs more than it saves. */
    @JsonProperty("cache-writes")
    CACHE_WRITES(AlarmKind.CACHE_WRITES),
    /** Texts that a guardrail stops or changes. */
    @JsonProperty("interventions")
    INTERVENTIONS(AlarmKind.INTERVENTIONS),
    /** Calls on an endpoint that nobody here uses. */
    @JsonProperty("unused-endpoints")
    UNUSED_ENDPOINTS(AlarmKind.UNUSED_ENDPOINTS);

    private final AlarmKind kind;

    AlarmWord(AlarmKind kind) {
        this.kind = kind;
    }

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return kind.word();
    }

    /** Returns the kind. */
    public AlarmKind kind() {
        return kind;
    }
}

package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tombolo.environment.document.consumer.InvocationsWord;
import dev.tombolo.environment.document.guardrail.GuardrailWord;
import dev.tombolo.environment.document.logging.AuditDocument;
import dev.tombolo.environment.document.logging.AuditParts;
import dev.tombolo.environment.document.logging.AuditWord;
import dev.tombolo.environment.document.logging.LoggingDocument;
import dev.tombolo.environment.document.logging.LoggingParts;
import dev.tombolo.environment.document.logging.LoggingWord;
import dev.tombolo.environment.document.scope.ScopeWord;

/** What an environment is for. It sets the defaults of every guard. */
public enum Kind {
    /** Trying things out. */
    @JsonProperty("sandbox")
    SANDBOX("sandbox"),
    /** Building. */
    @JsonProperty("development")
    DEVELOPMENT("development"),
    /** The rehearsal of production, with the same guards. */
    @JsonProperty("staging")
    STAGING("staging"),
    /** The real thing. */
    @JsonProperty("production")
    PRODUCTION("production");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    /** Returns the word for this kind in environment files and plans. */
    @JsonValue
    public String key() {
        return key;
    }

    /** Returns what is filtered where the file does not say. */
    public GuardrailWord guardrail() {
        return isGuarded() ? GuardrailWord.STRICT : GuardrailWord.NONE;
    }

    /** Returns who declares the baseline where the file does not say and CDK owns AWS. */
    ScopeWord baseline() {
        return isGuarded() ? ScopeWord.OWN : ScopeWord.EXTERNAL;
    }

    /** Returns what is recorded of calls where the file does not say. */
    LoggingDocument logging() {
        return isGuarded() ? LoggingParts.DEFAULT : LoggingWord.NONE;
    }

    /** Returns who records calls in CloudTrail where the file does not say. */
    AuditDocument audit() {
        return isGuarded() ? AuditParts.DEFAULT : AuditWord.NONE;
    }

    private boolean isGuarded() {
        return this == STAGING || this == PRODUCTION;
    }

    /** Returns from where models may be called where the file does not say. */
    public InvocationsWord invocations() {
        return isGuarded() ? InvocationsWord.PRIVATE : InvocationsWord.ANYWHERE;
    }
}

package dev.tombolo.environment.document.cost;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tombolo.blueprint.cost.StopApproval;

/** Who pulls the stop. */
public enum StopApprovalWord {
    /** A person, whom AWS asks. */
    @JsonProperty("manual")
    MANUAL("manual", StopApproval.MANUAL),
    /** AWS by itself. */
    @JsonProperty("automatic")
    AUTOMATIC("automatic", StopApproval.AUTOMATIC);

    private final String key;
    private final StopApproval approval;

    StopApprovalWord(String key, StopApproval approval) {
        this.key = key;
        this.approval = approval;
    }

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return key;
    }

    /** Returns what it means to a budget. */
    public StopApproval approval() {
        return approval;
    }
}

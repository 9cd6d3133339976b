package dev.tombolo.environment.document.scope;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tombolo.blueprint.account.IntendedUsers;

/** Who will use a model, in the numbers of the form, written in quotes. */
public enum IntendedUsersWord {
    /** The form's first choice. */
    @JsonProperty("0")
    ZERO(IntendedUsers.ZERO),
    /** The form's second choice. */
    @JsonProperty("1")
    ONE(IntendedUsers.ONE),
    /** The form's third choice. */
    @JsonProperty("2")
    TWO(IntendedUsers.TWO);

    private final IntendedUsers users;

    IntendedUsersWord(IntendedUsers users) {
        this.users = users;
    }

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return users.number();
    }

    /** Returns who it is. */
    public IntendedUsers users() {
        return users;
    }
}

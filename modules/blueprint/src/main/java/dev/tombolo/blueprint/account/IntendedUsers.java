package dev.tombolo.blueprint.account;

/** Who will use a model, in the numbers of the form. What each number stands for is in the console; no source states it. */
public enum IntendedUsers {
    /** The form's first choice. */
    ZERO("0"),
    /** The form's second choice. */
    ONE("1"),
    /** The form's third choice. */
    TWO("2");

    private final String number;

    IntendedUsers(String number) {
        this.number = number;
    }

    /** Returns the number that the form takes. */
    public String number() {
        return number;
    }
}

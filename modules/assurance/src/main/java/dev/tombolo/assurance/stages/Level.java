package dev.tombolo.assurance.stages;

import dev.tombolo.assurance.view.Answer;
import java.util.OptionalInt;

/**
 * How strongly a guard protects.
 *
 * @param strength the more the stronger; empty where the output does not tell
 * @param words how a person says it
 */
record Level(OptionalInt strength, String words) {

    static Level of(int strength, String words) {
        return new Level(OptionalInt.of(strength), words);
    }

    static Level of(boolean strong, String yes, String no) {
        return strong ? of(1, yes) : of(0, no);
    }

    static Level unknown(String words) {
        return new Level(OptionalInt.empty(), words);
    }

    /** Whether it is certainly, certainly not or possibly weaker; nothing is weaker than no protection. */
    Answer isWeakerThan(Level other) {
        if (other.strength().equals(OptionalInt.of(0)) || equals(other)) {
            return Answer.NO;
        }
        return strength().isPresent() && other.strength().isPresent()
                ? Answer.of(strength().getAsInt() < other.strength().getAsInt())
                : Answer.UNKNOWN;
    }
}

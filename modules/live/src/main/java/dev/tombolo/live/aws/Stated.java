package dev.tombolo.live.aws;

import dev.tombolo.live.call.Unanswered;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a service promises to state: an answer without it is none. */
public final class Stated {
    private Stated() {}

    public static <T> T in(@Nullable T value) {
        if (value == null) {
            throw Unanswered.unreadable();
        }
        return value;
    }

    /** The SDK makes an empty list of an absent one, and tells them apart. */
    public static <T> List<T> list(boolean isThere, List<T> list) {
        if (!isThere) {
            throw Unanswered.unreadable();
        }
        return list;
    }
}

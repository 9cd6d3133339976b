package dev.tombolo.live.check;

import java.util.List;

/**
 * One thing that can go wrong, and how a cloud is asked about it. A check only reads.
 *
 * @see CheckReport
 */
public interface Check {
    /** Returns its name in reports and in the guide, such as {@code inference-profiles}. */
    String name();

    /** Returns what a cloud must allow for it; empty where nothing needs to be allowed. */
    List<Permission> permissions();

    /** Returns the questions for this environment; none where it asks for nothing of the kind. */
    List<Question> questions();
}

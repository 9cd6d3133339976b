package dev.tombolo.bedrock.settings;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What CloudFormation is told.
 *
 * @param reason for the stack's events; without content of a setting
 * @param attributes what {@code Fn::GetAtt} returns
 */
record Answer(boolean succeeded, String reason, SortedMap<String, String> attributes) {
    /** CloudFormation takes an answer of 4096 bytes at most. */
    private static final int LONGEST_REASON = 1000;

    Answer {
        reason = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    }

    static Answer success(String reason, SortedMap<String, String> attributes) {
        return new Answer(true, reason, attributes);
    }

    static Answer success(String reason) {
        return success(reason, new TreeMap<>());
    }

    static Answer failure(String reason) {
        return new Answer(false, reason, new TreeMap<>());
    }
}

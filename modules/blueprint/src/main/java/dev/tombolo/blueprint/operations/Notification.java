package dev.tombolo.blueprint.operations;

import dev.tombolo.blueprint.text.Text;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** How people learn of an alarm. */
public sealed interface Notification {
    /**
     * By e-mail, through a topic that is made for it.
     *
     * @param addresses the addresses, sorted
     */
    record ByEmail(SortedSet<String> addresses) implements Notification {
        /** Returns a notification of these addresses. */
        public static ByEmail to(Collection<String> addresses) {
            return new ByEmail(new TreeSet<>(addresses));
        }
    }

    /**
     * Through a topic that somebody else keeps. On AWS its policy must let CloudWatch publish.
     *
     * @param id the topic's ARN on AWS, its OCID on OCI
     */
    record ToTopic(Text id) implements Notification {}
}

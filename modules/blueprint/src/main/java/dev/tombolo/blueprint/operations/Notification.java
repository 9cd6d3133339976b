package dev.tombolo.blueprint.operations;

import dev.tombolo.blueprint.text.Text;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** How people learn of an alarm. */
public sealed interface Notification {
    /** Returns this notification through a topic under a key that exists; a topic that somebody else keeps has its own. */
    Notification encryptedWith(Text existing);

    /**
     * By e-mail, through a topic that is made for it.
     *
     * @param addresses the addresses, sorted
     * @param key the ARN of the key that the topic is encrypted with; empty leaves it to the service
     */
    record ByEmail(SortedSet<String> addresses, Optional<Text> key) implements Notification {
        /** Returns a notification of these addresses. */
        public static ByEmail to(Collection<String> addresses) {
            return new ByEmail(new TreeSet<>(addresses), Optional.empty());
        }

        @Override
        public ByEmail encryptedWith(Text existing) {
            return new ByEmail(addresses, Optional.of(existing));
        }
    }

    /**
     * Through a topic that somebody else keeps. On AWS its policy must let CloudWatch publish.
     *
     * @param id the topic's ARN on AWS, its OCID on OCI
     */
    record ToTopic(Text id) implements Notification {
        @Override
        public ToTopic encryptedWith(Text existing) {
            return this;
        }
    }
}

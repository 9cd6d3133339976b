package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.Optional;

/**
 * A group of CloudWatch Logs or a bucket, in which logs may lie.
 *
 * @param resource the group or bucket
 * @param name its physical name, as it was written; empty where the engine finds one
 * @param customerKey whether a customer's key encrypts it
 * @param ends whether it says when a record is deleted
 * @param retained whether it is kept when nobody declares it any more
 */
public record LogStore(Resource resource, Optional<Property> name, Answer customerKey, Answer ends, Answer retained)
        implements View {}

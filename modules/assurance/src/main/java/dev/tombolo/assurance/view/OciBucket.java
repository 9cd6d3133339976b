package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.Optional;

/**
 * A bucket of OCI Object Storage.
 *
 * @param resource the bucket
 * @param name its name; empty when left out
 * @param retentionRules how long objects are kept; empty when left out
 */
public record OciBucket(Resource resource, Optional<Property> name, Optional<Property> retentionRules)
        implements View {}

package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;

/** One statement of one policy, with the resource that carries it. */
public sealed interface Grant extends View permits AwsGrant, OciGrant {

    /** The statement as it was written. */
    Property property();

    @Override
    default Resource resource() {
        return property().resource();
    }
}

package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.ocipolicy.OciReading;

/**
 * A statement of an Oracle Cloud policy.
 *
 * @param property the statement as it was written
 * @param reading what was understood of it
 */
public record OciGrant(Property property, OciReading reading) implements Grant {}

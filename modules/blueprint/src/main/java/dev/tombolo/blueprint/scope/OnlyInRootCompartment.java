package dev.tombolo.blueprint.scope;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Oracle takes it only in the root compartment: its {@code compartmentId} is the tenancy's OCID. Who declares it needs
 * rights on the tenancy, which the team of one environment rarely has, so that a component takes the tenancy's OCID for
 * it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OnlyInRootCompartment {
    /** Where Oracle says so. */
    String source();
}

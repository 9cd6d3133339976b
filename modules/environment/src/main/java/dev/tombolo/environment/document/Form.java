package dev.tombolo.environment.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a text of an environment file must look. It becomes {@code pattern} and {@code examples} of the JSON schema. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Form {
    /** A name that becomes part of resource names and never changes. */
    String NAME = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    /** A name in Kubernetes: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/. */
    String KUBERNETES = "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$";

    /** Returns the regular expression, without look-ahead. */
    String value();

    /** Returns a value that fits, for messages and editors. */
    String example();
}

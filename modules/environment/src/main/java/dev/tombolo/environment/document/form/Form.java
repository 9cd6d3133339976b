package dev.tombolo.environment.document.form;

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

    /** An account of AWS. */
    String AWS_ACCOUNT = "^[0-9]{12}$";

    /** A bucket of Amazon S3, by name. */
    String BUCKET = "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$";

    /** A key of AWS KMS, by its ARN. */
    String KMS_KEY = "^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$";

    /** The digest of a setting. */
    String DIGEST = "^[0-9a-f]{16}$";

    /** A compartment of OCI, by its OCID. */
    String COMPARTMENT = "^ocid1\\.compartment\\.oc[0-9]+\\.\\..+$";

    /** Returns the regular expression, without look-ahead. */
    String value();

    /** Returns a value that fits, for messages and editors. */
    String example();
}

/** Tests of this package, on templates. */
@NullMarked
package dev.tombolo.cdk.access;

import org.jspecify.annotations.NullMarked;

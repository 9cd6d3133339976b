/** Tests of this package, on templates. */
@NullMarked
package dev.tombolo.cdk.baseline;

import org.jspecify.annotations.NullMarked;

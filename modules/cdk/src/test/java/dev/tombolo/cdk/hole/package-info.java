/** Tests of this package, on templates. */
@NullMarked
package dev.tombolo.cdk.hole;

import org.jspecify.annotations.NullMarked;

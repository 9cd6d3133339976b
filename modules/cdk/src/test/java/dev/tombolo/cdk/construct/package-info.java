/** Tests of this package, on templates. */
@NullMarked
package dev.tombolo.cdk.construct;

import org.jspecify.annotations.NullMarked;

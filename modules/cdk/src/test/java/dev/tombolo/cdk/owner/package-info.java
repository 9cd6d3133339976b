/** Tests of this package, on templates. */
@NullMarked
package dev.tombolo.cdk.owner;

import org.jspecify.annotations.NullMarked;

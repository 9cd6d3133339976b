/** Tests of this package, on templates. */
@NullMarked
package dev.tombolo.cdk.network;

import org.jspecify.annotations.NullMarked;

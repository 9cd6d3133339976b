/** Tests that read back what the constructs wrote into templates. */
@NullMarked
package dev.tombolo.cdk;

import org.jspecify.annotations.NullMarked;

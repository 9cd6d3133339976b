/** Who owns a stack: one parameter on which everything else in it depends. */
@NullMarked
package dev.tombolo.cdk.owner;

import org.jspecify.annotations.NullMarked;

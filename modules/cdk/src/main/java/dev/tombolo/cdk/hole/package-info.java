/** Values for what only the deploy knows. */
@NullMarked
package dev.tombolo.cdk.hole;

import org.jspecify.annotations.NullMarked;

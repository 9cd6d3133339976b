/** Tests of what a bill can tell calls apart by, on templates. */
@NullMarked
package dev.tombolo.cdk.attribution;

import org.jspecify.annotations.NullMarked;

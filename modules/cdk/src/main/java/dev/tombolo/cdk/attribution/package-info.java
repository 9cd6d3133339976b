/** What a bill can tell calls apart by: application inference profiles and projects. */
@NullMarked
package dev.tombolo.cdk.attribution;

import org.jspecify.annotations.NullMarked;

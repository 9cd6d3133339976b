/** Measures how long the Pulumi program takes to start. */
@NullMarked
package dev.tombolo.stacks.multicloud.bench;

import org.jspecify.annotations.NullMarked;

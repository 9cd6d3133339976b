/** Rehearses the Pulumi program on the real engine, against providers that reach no cloud. */
@NullMarked
package dev.tombolo.stacks.multicloud.rehearsal;

import org.jspecify.annotations.NullMarked;

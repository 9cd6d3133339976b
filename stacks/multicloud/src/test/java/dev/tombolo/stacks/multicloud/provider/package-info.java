/** A provider for rehearsals: serves {@code aws} and {@code oci} to the real engine and keeps their resources in a folder. */
@NullMarked
package dev.tombolo.stacks.multicloud.provider;

import org.jspecify.annotations.NullMarked;

/** Prints what the accounts of an organization are held to. */
@NullMarked
package dev.tombolo.cli.organization;

import org.jspecify.annotations.NullMarked;

/** Tables for people and JSON for machines, byte for byte the same on every run. */
@NullMarked
package dev.tombolo.cli.print;

import org.jspecify.annotations.NullMarked;

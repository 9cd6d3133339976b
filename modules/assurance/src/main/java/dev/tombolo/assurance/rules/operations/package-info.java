/** Rules about what is watched. */
@NullMarked
package dev.tombolo.assurance.rules.operations;

import org.jspecify.annotations.NullMarked;

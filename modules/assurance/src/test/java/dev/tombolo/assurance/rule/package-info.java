/** Tests of what surrounds rules. */
@NullMarked
package dev.tombolo.assurance.rule;

import org.jspecify.annotations.NullMarked;

/** Tests of the rules inside a synthesis. */
@NullMarked
package dev.tombolo.validation;

import org.jspecify.annotations.NullMarked;

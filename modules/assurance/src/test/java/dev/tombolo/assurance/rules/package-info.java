/** Tests of the shipped rules against files. */
@NullMarked
package dev.tombolo.assurance.rules;

import org.jspecify.annotations.NullMarked;

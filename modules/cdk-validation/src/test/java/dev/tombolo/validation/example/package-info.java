/** Examples of the guide. */
@NullMarked
package dev.tombolo.validation.example;

import org.jspecify.annotations.NullMarked;

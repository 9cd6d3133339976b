/** Finds, by their portable names, the models that a program asks for. */
@NullMarked
package dev.tombolo.pulumi.model;

import org.jspecify.annotations.NullMarked;

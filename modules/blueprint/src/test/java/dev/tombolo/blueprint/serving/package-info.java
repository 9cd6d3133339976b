/** Tests of the topic serving. */
@NullMarked
package dev.tombolo.blueprint.serving;

import org.jspecify.annotations.NullMarked;

/** Tests of texts with holes. */
@NullMarked
package dev.tombolo.blueprint.text;

import org.jspecify.annotations.NullMarked;

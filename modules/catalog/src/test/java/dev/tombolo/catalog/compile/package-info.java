/** Tests of the step that turns YAML into the JSON that ships. */
@NullMarked
package dev.tombolo.catalog.compile;

import org.jspecify.annotations.NullMarked;

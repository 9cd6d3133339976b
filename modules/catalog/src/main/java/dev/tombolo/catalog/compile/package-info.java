/** Build time only: turns the YAML that people edit into the JSON that the published jar carries. */
@NullMarked
package dev.tombolo.catalog.compile;

import org.jspecify.annotations.NullMarked;

/** Tests of what must hold between environments. */
@NullMarked
package dev.tombolo.assurance.stages;

import org.jspecify.annotations.NullMarked;

/** Changes files of environments, and nothing in them but what is asked. */
@NullMarked
package dev.tombolo.environment.edit;

import org.jspecify.annotations.NullMarked;

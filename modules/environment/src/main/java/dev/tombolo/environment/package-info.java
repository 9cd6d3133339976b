/** The environments of a folder, read, checked and turned into the blueprint's input records. */
@NullMarked
package dev.tombolo.environment;

import org.jspecify.annotations.NullMarked;

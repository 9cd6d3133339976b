/** The shape of an environment file, in its users' words. The JSON schema is made from these records. */
@NullMarked
package dev.tombolo.environment.document;

import org.jspecify.annotations.NullMarked;

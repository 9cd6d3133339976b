/** Tests of how long Bedrock keeps what callers send. */
@NullMarked
package dev.tombolo.blueprint.retention;

import org.jspecify.annotations.NullMarked;

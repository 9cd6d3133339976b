/** How long Bedrock itself keeps what callers send, beside every log that they order. */
@NullMarked
package dev.tombolo.blueprint.retention;

import org.jspecify.annotations.NullMarked;

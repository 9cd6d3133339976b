/** How long Bedrock itself keeps what callers send, as the account has it now. */
@NullMarked
package dev.tombolo.live.retention;

import org.jspecify.annotations.NullMarked;

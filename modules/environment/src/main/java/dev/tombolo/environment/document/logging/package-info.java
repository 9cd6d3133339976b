/** What an environment file says of records: of calls, of who managed what, and of what Bedrock itself keeps. */
@NullMarked
package dev.tombolo.environment.document.logging;

import org.jspecify.annotations.NullMarked;

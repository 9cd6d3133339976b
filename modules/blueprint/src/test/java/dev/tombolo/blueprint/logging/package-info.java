/** Tests of what Bedrock may write, and where. */
@NullMarked
package dev.tombolo.blueprint.logging;

import org.jspecify.annotations.NullMarked;

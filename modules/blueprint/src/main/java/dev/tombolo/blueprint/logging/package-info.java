/** The topic <em>logging</em>: what Bedrock records of the calls to models, where, and who may write it. */
@NullMarked
package dev.tombolo.blueprint.logging;

import org.jspecify.annotations.NullMarked;

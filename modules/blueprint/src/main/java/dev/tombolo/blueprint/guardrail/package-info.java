/** The topic <em>guardrail</em>: what Bedrock filters on the way to a model and back, in Bedrock's own words. */
@NullMarked
package dev.tombolo.blueprint.guardrail;

import org.jspecify.annotations.NullMarked;

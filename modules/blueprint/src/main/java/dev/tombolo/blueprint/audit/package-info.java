/** What CloudTrail records of the calls to models: who called, when and from where, on both endpoints of Bedrock. */
@NullMarked
package dev.tombolo.blueprint.audit;

import org.jspecify.annotations.NullMarked;

/** Tests of what CloudTrail records of model calls. */
@NullMarked
package dev.tombolo.blueprint.audit;

import org.jspecify.annotations.NullMarked;

/** Tests of policy documents. */
@NullMarked
package dev.tombolo.blueprint.policy;

import org.jspecify.annotations.NullMarked;

/** AWS policy documents as values. */
@NullMarked
package dev.tombolo.blueprint.policy;

import org.jspecify.annotations.NullMarked;

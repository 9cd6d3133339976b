/** Who owns a stack: written down in the account before anything else. */
@NullMarked
package dev.tombolo.blueprint.owner;

import org.jspecify.annotations.NullMarked;

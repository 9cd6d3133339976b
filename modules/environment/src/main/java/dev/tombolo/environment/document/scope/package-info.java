/** Who declares what exists once, and what an account agrees to. */
@NullMarked
package dev.tombolo.environment.document.scope;

import org.jspecify.annotations.NullMarked;

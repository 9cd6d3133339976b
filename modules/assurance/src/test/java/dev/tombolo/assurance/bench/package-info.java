/** What rules and decisions cost. */
@NullMarked
package dev.tombolo.assurance.bench;

import org.jspecify.annotations.NullMarked;

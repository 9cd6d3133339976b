/** Rules about what is recorded of the calls to models. */
@NullMarked
package dev.tombolo.assurance.rules.logging;

import org.jspecify.annotations.NullMarked;

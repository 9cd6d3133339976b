/** Maps rules to what standards ask, and says what of it no rule can see. */
@NullMarked
package dev.tombolo.assurance.pack;

import org.jspecify.annotations.NullMarked;

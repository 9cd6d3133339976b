/** Rules about what acts on the words of a model. */
@NullMarked
package dev.tombolo.assurance.rules.agents;

import org.jspecify.annotations.NullMarked;

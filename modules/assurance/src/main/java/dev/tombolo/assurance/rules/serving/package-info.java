/** Rules about what is deployed. */
@NullMarked
package dev.tombolo.assurance.rules.serving;

import org.jspecify.annotations.NullMarked;

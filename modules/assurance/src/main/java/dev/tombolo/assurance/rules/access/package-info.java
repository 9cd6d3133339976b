/** Rules about who may call which model. */
@NullMarked
package dev.tombolo.assurance.rules.access;

import org.jspecify.annotations.NullMarked;

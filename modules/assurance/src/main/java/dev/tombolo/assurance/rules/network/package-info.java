/** Rules about the private ways to the models. */
@NullMarked
package dev.tombolo.assurance.rules.network;

import org.jspecify.annotations.NullMarked;

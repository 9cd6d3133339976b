/** Telling people: a topic and who is subscribed to it. */
@NullMarked
package dev.tombolo.blueprint.alert;

import org.jspecify.annotations.NullMarked;

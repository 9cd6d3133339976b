/** A cloud to be asked: one WireMock server in the place of every endpoint. */
@NullMarked
package dev.tombolo.live;

import org.jspecify.annotations.NullMarked;

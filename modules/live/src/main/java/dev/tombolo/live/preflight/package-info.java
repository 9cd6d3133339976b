/** Asks a cloud, before anything is deployed, whether it will take what the environment file wants. Changes nothing. */
@NullMarked
package dev.tombolo.live.preflight;

import org.jspecify.annotations.NullMarked;

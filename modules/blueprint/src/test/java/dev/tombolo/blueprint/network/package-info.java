/** Tests of networks and their endpoints. */
@NullMarked
package dev.tombolo.blueprint.network;

import org.jspecify.annotations.NullMarked;

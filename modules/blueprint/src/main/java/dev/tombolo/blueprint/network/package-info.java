/** The private way to the models: subnets, endpoints and what they let through. */
@NullMarked
package dev.tombolo.blueprint.network;

import org.jspecify.annotations.NullMarked;

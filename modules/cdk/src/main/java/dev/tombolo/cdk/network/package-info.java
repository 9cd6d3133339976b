/** From where models may be called: VPCs and endpoints. */
@NullMarked
package dev.tombolo.cdk.network;

import org.jspecify.annotations.NullMarked;

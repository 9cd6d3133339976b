/** From where models on AWS may be called: VPCs and endpoints. */
@NullMarked
package dev.tombolo.pulumi.aws.network;

import org.jspecify.annotations.NullMarked;

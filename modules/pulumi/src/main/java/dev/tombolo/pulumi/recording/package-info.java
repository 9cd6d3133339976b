/** Records what a Pulumi program declares, without a cloud account and without the pulumi command. */
@NullMarked
package dev.tombolo.pulumi.recording;

import org.jspecify.annotations.NullMarked;

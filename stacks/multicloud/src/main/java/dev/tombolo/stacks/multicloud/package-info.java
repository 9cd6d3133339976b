/** The Pulumi program: composes the components for every cloud that Pulumi owns in an environment. */
@NullMarked
package dev.tombolo.stacks.multicloud;

import org.jspecify.annotations.NullMarked;

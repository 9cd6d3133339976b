/** Says what is different between a plan and its base, in the words of the environment file and resource by resource. */
@NullMarked
package dev.tombolo.cli.compare;

import org.jspecify.annotations.NullMarked;

/** What every component of this module does with its name. */
@NullMarked
package dev.tombolo.pulumi.component;

import org.jspecify.annotations.NullMarked;

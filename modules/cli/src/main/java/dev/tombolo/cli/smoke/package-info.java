/** Calls models as their consumers do, after a deploy. */
@NullMarked
package dev.tombolo.cli.smoke;

import org.jspecify.annotations.NullMarked;

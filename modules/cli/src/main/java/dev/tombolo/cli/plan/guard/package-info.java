/** How far each guard of a call holds, by what the engines wrote. */
@NullMarked
package dev.tombolo.cli.plan.guard;

import org.jspecify.annotations.NullMarked;

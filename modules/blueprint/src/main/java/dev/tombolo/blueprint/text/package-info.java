/** Texts with named holes: only an engine fills a hole. */
@NullMarked
package dev.tombolo.blueprint.text;

import org.jspecify.annotations.NullMarked;

/** Holds the pages for people to what the project does: excerpts, commands, links and the shape of plan.json. */
@NullMarked
package dev.tombolo.docs;

import org.jspecify.annotations.NullMarked;

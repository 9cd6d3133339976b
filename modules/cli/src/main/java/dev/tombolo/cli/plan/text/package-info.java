/** Plans as people read them: in a terminal, and on a pull request. */
@NullMarked
package dev.tombolo.cli.plan.text;

import org.jspecify.annotations.NullMarked;

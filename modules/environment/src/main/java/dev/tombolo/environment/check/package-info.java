/** What the schema cannot say of an environment: names that exist, paths that are served, grants that attach. */
@NullMarked
package dev.tombolo.environment.check;

import org.jspecify.annotations.NullMarked;

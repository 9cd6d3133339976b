/** YAML files as trees in which every value knows its line, and the problems found in them. */
@NullMarked
package dev.tombolo.environment.source;

import org.jspecify.annotations.NullMarked;

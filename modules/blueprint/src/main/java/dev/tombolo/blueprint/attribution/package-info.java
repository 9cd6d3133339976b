/** What a bill can tell calls apart by: application inference profiles and projects, one set for each consumer. */
@NullMarked
package dev.tombolo.blueprint.attribution;

import org.jspecify.annotations.NullMarked;

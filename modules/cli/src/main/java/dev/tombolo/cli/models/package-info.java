/** Lists what the catalog knows. */
@NullMarked
package dev.tombolo.cli.models;

import org.jspecify.annotations.NullMarked;

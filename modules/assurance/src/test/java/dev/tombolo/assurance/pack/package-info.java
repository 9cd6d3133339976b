/** Tests of the packs and their pages. */
@NullMarked
package dev.tombolo.assurance.pack;

import org.jspecify.annotations.NullMarked;

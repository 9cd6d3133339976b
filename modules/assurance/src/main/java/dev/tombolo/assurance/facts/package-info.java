/** Reads the files of facts that lie beside the classes that use them. */
@NullMarked
package dev.tombolo.assurance.facts;

import org.jspecify.annotations.NullMarked;

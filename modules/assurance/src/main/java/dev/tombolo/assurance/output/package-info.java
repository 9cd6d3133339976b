/** Reads what an engine left in a file or folder: templates, cloud assemblies, recordings, previews and stack exports. */
@NullMarked
package dev.tombolo.assurance.output;

import org.jspecify.annotations.NullMarked;

/** How values of an environment file may be written. */
@NullMarked
package dev.tombolo.environment.document.form;

import org.jspecify.annotations.NullMarked;

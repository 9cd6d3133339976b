/** Tests of the native types. */
@NullMarked
package dev.tombolo.assurance.nativetype;

import org.jspecify.annotations.NullMarked;

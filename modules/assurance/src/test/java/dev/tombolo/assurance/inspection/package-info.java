/** Tests of what rules say together. */
@NullMarked
package dev.tombolo.assurance.inspection;

import org.jspecify.annotations.NullMarked;

/** Tests of the views. */
@NullMarked
package dev.tombolo.assurance.view;

import org.jspecify.annotations.NullMarked;

/** Tests of the topics that tell people. */
@NullMarked
package dev.tombolo.blueprint.alert;

import org.jspecify.annotations.NullMarked;

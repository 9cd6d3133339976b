/** The types of the engines that are looked at, by topic, and what their resources mean. */
@NullMarked
package dev.tombolo.assurance.nativetype;

import org.jspecify.annotations.NullMarked;

/** Tests of what environments are held to. */
@NullMarked
package dev.tombolo.judgement;

import org.jspecify.annotations.NullMarked;

/** Tests of what is decided. */
@NullMarked
package dev.tombolo.assurance.decision.aws;

import org.jspecify.annotations.NullMarked;

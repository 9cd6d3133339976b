/** Tests of what is handed to teams and of how they read it, on templates. */
@NullMarked
package dev.tombolo.cdk.handoff;

import org.jspecify.annotations.NullMarked;

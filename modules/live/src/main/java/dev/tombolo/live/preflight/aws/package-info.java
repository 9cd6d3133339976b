/** What AWS is asked before a deploy: one file for each check. */
@NullMarked
package dev.tombolo.live.preflight.aws;

import org.jspecify.annotations.NullMarked;

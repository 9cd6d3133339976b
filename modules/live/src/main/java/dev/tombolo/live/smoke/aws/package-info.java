/** Calls models on AWS as their consumers do, after a deploy. */
@NullMarked
package dev.tombolo.live.smoke.aws;

import org.jspecify.annotations.NullMarked;

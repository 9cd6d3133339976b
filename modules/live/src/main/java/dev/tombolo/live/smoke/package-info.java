/** What the smoke tests of both clouds share: what is sent, what counts as an answer, and where a host leads. */
@NullMarked
package dev.tombolo.live.smoke;

import org.jspecify.annotations.NullMarked;

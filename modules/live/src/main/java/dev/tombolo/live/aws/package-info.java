/** How AWS is called: its SDK's own chain of credentials, one HTTP client, and exceptions sorted. */
@NullMarked
package dev.tombolo.live.aws;

import org.jspecify.annotations.NullMarked;

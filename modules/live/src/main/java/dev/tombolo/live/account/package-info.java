/** Whose account is asked. */
@NullMarked
package dev.tombolo.live.account;

import org.jspecify.annotations.NullMarked;

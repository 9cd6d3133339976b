/** {@code tombolo import}: finds what exists for resources that Pulumi's state does not know. */
@NullMarked
package dev.tombolo.cli.adopt;

import org.jspecify.annotations.NullMarked;

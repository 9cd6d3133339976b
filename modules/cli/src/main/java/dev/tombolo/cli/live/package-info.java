/** What commands that ask real clouds share: their options, how they wait, and how they report. */
@NullMarked
package dev.tombolo.cli.live;

import org.jspecify.annotations.NullMarked;

/** What is in force in accounts for settings without an owner, as preflight found it and later plans read it. */
@NullMarked
package dev.tombolo.cli.settings;

import org.jspecify.annotations.NullMarked;

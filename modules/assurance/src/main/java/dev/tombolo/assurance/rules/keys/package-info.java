/** Rules about whose key encrypts what is kept. */
@NullMarked
package dev.tombolo.assurance.rules.keys;

import org.jspecify.annotations.NullMarked;

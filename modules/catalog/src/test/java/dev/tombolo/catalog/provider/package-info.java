/** Tests of what is known of providers. */
@NullMarked
package dev.tombolo.catalog.provider;

import org.jspecify.annotations.NullMarked;

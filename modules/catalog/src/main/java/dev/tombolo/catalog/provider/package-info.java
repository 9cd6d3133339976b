/** What Pulumi providers do with the resource types that models are served by: dated facts with sources. */
@NullMarked
package dev.tombolo.catalog.provider;

import org.jspecify.annotations.NullMarked;

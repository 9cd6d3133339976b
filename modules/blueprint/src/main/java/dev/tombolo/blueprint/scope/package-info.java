/** Where a cloud takes a resource at all. */
@NullMarked
package dev.tombolo.blueprint.scope;

import org.jspecify.annotations.NullMarked;

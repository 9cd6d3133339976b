/** The topic serving: what must exist so that a model is served to this tenancy alone. */
@NullMarked
package dev.tombolo.blueprint.serving;

import org.jspecify.annotations.NullMarked;

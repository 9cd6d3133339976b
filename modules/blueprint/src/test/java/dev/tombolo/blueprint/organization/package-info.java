/** Tests of what an organization holds its accounts to. */
@NullMarked
package dev.tombolo.blueprint.organization;

import org.jspecify.annotations.NullMarked;
